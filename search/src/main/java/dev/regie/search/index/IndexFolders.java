package dev.regie.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the indexes of a node lie: one folder each, numbered, so that the next can be filled while the last one still answers. */
final class IndexFolders {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Path parent;

    IndexFolders(Path parent) {
        this.parent = parent;
    }

    /** The newest folder there is. */
    Optional<Path> newest() throws IOException {
        return numbered().stream().max(Comparator.comparingInt(IndexFolders::number));
    }

    /** A folder that does not exist yet. */
    Path next() throws IOException {
        int last = newest().map(IndexFolders::number).orElse(0);
        return Files.createDirectories(parent.resolve(String.valueOf(last + 1)));
    }

    /** Deletes everything but one folder: older indexes, and those that were never finished. */
    void keepOnly(Path kept) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        List<Path> others;
        try (Stream<Path> all = Files.list(parent)) {
            others = all.filter(one -> !one.equals(kept)).toList();
        }
        for (Path other : others) {
            delete(other);
        }
    }

    private List<Path> numbered() throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(
                            one -> NUMBER.matcher(one.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> within = Files.walk(path)) {
            for (Path one : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
