package dev.regie.authoring.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder of an instrument that there is, in memory, to be spoiled by a test. */
final class InstrumentFolder implements SourceFiles {
    private final SortedMap<String, String> files = new TreeMap<>();

    static InstrumentFolder of(String instrument) {
        InstrumentFolder folder = new InstrumentFolder();
        try (Stream<Path> all = Files.list(Path.of("src/main/instruments", instrument))) {
            for (Path file : all.toList()) {
                folder.files.put(Objects.requireNonNull(file.getFileName()).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Replaces the first occurrence, which must be there. */
    InstrumentFolder replace(String file, String what, String by) {
        String text = Objects.requireNonNull(files.get(file), file);
        int at = text.indexOf(what);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no '" + what + "'");
        }
        files.put(file, text.substring(0, at) + by + text.substring(at + what.length()));
        return this;
    }

    InstrumentFolder put(String file, String text) {
        files.put(file, text);
        return this;
    }

    InstrumentFolder delete(String file) {
        files.remove(file);
        return this;
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<SortedSet<String>> names() {
        return Optional.of(new TreeSet<>(files.keySet()));
    }
}
