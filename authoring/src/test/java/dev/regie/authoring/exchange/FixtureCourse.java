package dev.regie.authoring.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Small canonical folders of the test resources, and changed copies of them. */
public final class FixtureCourse implements SourceFiles {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** A fresh copy of {@code fixture-course}, which has a lesson and an assessment. */
    public FixtureCourse() {
        this(folder());
    }

    /** A fresh copy of {@code specimen}, which has every kind of activity, block and item. */
    public static FixtureCourse specimen() {
        return new FixtureCourse(resource("specimen"));
    }

    private FixtureCourse(Path path) {
        SourceFiles folder = SourceFiles.in(path);
        folder.names()
                .orElseThrow()
                .forEach(name -> files.put(name, folder.read(name).orElseThrow()));
    }

    /** The folder {@code fixture-course} on disk. */
    public static Path folder() {
        return resource("fixture-course");
    }

    private static Path resource(String name) {
        try {
            return Path.of(FixtureCourse.class.getResource("/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The copy with a text replaced; the text must be there. */
    public FixtureCourse replace(String file, String text, String by) {
        String before = text(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        return put(file, before.replace(text, by));
    }

    /** The copy with another content of one file. */
    public FixtureCourse put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The copy with another content of one file, which need not be text. */
    public FixtureCourse put(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    /** The copy without one file. */
    public FixtureCourse delete(String file) {
        files.remove(file);
        return this;
    }

    /** A file as text. */
    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** Writes the copy to a folder. */
    public void into(Path folder) {
        files.forEach((name, bytes) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.write(folder.resolve(name), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public Optional<SortedSet<String>> names() {
        return Optional.of(new TreeSet<>(files.keySet()));
    }
}
