package dev.regie.authoring.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a source folder, wherever it lies. Names are relative, with slashes. */
public interface SourceFiles {
    /** The content of a file, or empty if there is none of that name. */
    Optional<byte[]> read(String name);

    /** The names of all files, or empty where they cannot be listed, as on the class path. */
    Optional<SortedSet<String>> names();

    /** A folder of any file system: the disk's, or one of a zip file opened as a file system. */
    static SourceFiles in(Path folder) {
        return new SourceFiles() {
            @Override
            public Optional<byte[]> read(String name) {
                Path file = folder.resolve(name).normalize();
                try {
                    return file.startsWith(folder.normalize()) && Files.isRegularFile(file)
                            ? Optional.of(Files.readAllBytes(file))
                            : Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read " + name, e);
                }
            }

            @Override
            public Optional<SortedSet<String>> names() {
                try (Stream<Path> files = Files.walk(folder)) {
                    return Optional.of(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new)));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot list " + folder, e);
                }
            }
        };
    }

    /** A folder of the class path, such as {@code curriculum/communication}. */
    static SourceFiles onClassPath(ClassLoader loader, String folder) {
        return new SourceFiles() {
            @Override
            public Optional<byte[]> read(String name) {
                try (InputStream stream = loader.getResourceAsStream(folder + "/" + name)) {
                    return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read " + folder + "/" + name, e);
                }
            }

            @Override
            public Optional<SortedSet<String>> names() {
                return Optional.empty();
            }
        };
    }
}
