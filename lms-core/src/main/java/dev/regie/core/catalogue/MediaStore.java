package dev.regie.core.catalogue;

import dev.regie.core.catalogue.content.MediaRef;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Where pictures and other files of courses live, addressed by their content; all nodes of an installation share one. */
public interface MediaStore {
    /**
     * Keeps the file, or does nothing if it is there already; after return it survives a crash.
     *
     * @param extension without the dot, lower case
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    MediaRef put(byte[] content, String extension);

    /** Whether the file is there. */
    boolean contains(MediaRef media);

    /**
     * How many bytes the file has; empty if it is not there.
     *
     * @throws java.io.UncheckedIOException if it is there and cannot be read
     */
    OptionalLong size(MediaRef media);

    /**
     * The file for reading from its start; the caller closes it.
     *
     * @throws java.io.UncheckedIOException if it is there and cannot be read
     */
    Optional<InputStream> open(MediaRef media);
}
