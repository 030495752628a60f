package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.AttachmentData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The data of an attachment while its request is being handled: a little of it in memory, more of it in a file, so that a slow sender
 * holds neither memory nor a connection to the database.
 */
final class SpooledPart implements AttachmentData, AutoCloseable {
    private static final int IN_MEMORY = 64 * 1024;

    private final String contentType;
    private final String sha2;
    private final byte[] head;
    private final @Nullable Path file;
    private final long length;

    private SpooledPart(String contentType, String sha2, byte[] head, @Nullable Path file, long length) {
        this.contentType = contentType;
        this.sha2 = sha2;
        this.head = head;
        this.file = file;
        this.length = length;
    }

    /**
     * Reads a part to its end.
     *
     * @param digest of the algorithm that the sender used
     * @param folder where a file goes
     * @param most as many bytes as are taken; of a longer part one byte more is read, and no more
     */
    static SpooledPart read(InputStream part, String contentType, MessageDigest digest, Path folder, long most)
            throws IOException {
        byte[] head = part.readNBytes((int) Math.min(IN_MEMORY, most + 1));
        digest.update(head);
        Path file = null;
        long length = head.length;
        if (head.length == IN_MEMORY) {
            Files.createDirectories(folder);
            file = Files.createTempFile(folder, "attachment", null);
            try (OutputStream out = Files.newOutputStream(file)) {
                length += copy(part, out, digest, most + 1 - head.length);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        }
        return new SpooledPart(contentType, HexFormat.of().formatHex(digest.digest()), head, file, length);
    }

    private static long copy(InputStream part, OutputStream out, MessageDigest digest, long most) throws IOException {
        byte[] some = new byte[8192];
        long copied = 0;
        while (copied < most) {
            int count = part.read(some, 0, (int) Math.min(some.length, most - copied));
            if (count < 0) {
                break;
            }
            digest.update(some, 0, count);
            out.write(some, 0, count);
            copied += count;
        }
        return copied;
    }

    @Override
    public String sha2() {
        return sha2;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream first = new ByteArrayInputStream(head);
        return file == null ? first : new SequenceInputStream(first, Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
