package dev.regie.core.catalogue.internal;

import dev.regie.core.catalogue.MediaStore;
import dev.regie.core.catalogue.content.MediaRef;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Media in the folder {@code media} of the data folder, spread over subfolders by the first two digits of the digest. */
@ApplicationScoped
public class MediaFolder implements MediaStore {
    private Path root;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected MediaFolder() {}

    @Inject
    MediaFolder(Settings settings) {
        this(settings.dataDir().resolve("media"));
    }

    /** Media in that folder, which is made when the first file comes. */
    public MediaFolder(Path root) {
        this.root = root;
    }

    @Override
    public MediaRef put(byte[] content, String extension) {
        var media = new MediaRef(Digests.sha256(content), extension);
        Path place = place(media);
        if (!Files.exists(place)) {
            try {
                Files.createDirectories(root.resolve(media.sha256().substring(0, 2)));
                Path half = place.resolveSibling(UUID.randomUUID() + ".part");
                write(half, content);
                Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException("The media file " + media.fileName() + " could not be kept", e);
            }
        }
        return media;
    }

    @Override
    public boolean contains(MediaRef media) {
        return Files.exists(place(media));
    }

    @Override
    public OptionalLong size(MediaRef media) {
        try {
            return OptionalLong.of(Files.size(place(media)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The media file " + media.fileName() + " could not be read", e);
        }
    }

    @Override
    public Optional<InputStream> open(MediaRef media) {
        try {
            return Optional.of(Files.newInputStream(place(media)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The media file " + media.fileName() + " could not be read", e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private Path place(MediaRef media) {
        return root.resolve(media.sha256().substring(0, 2)).resolve(media.fileName());
    }
}
