package dev.regie.player.launch.internal;

import dev.regie.core.shared.Digests;
import dev.regie.player.launch.MediaTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The static files of the lesson runtime, from the class path; read and compressed once. */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/dev/regie/player/assets/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /**
     * One file.
     *
     * @param hash first 16 digits of its SHA-256
     * @param gzipped the compressed bytes; as long as the plain ones or longer if compressing is of no use
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Asset(byte[] bytes, byte[] gzipped, String hash, String contentType) {}

    /** The file of that name, if there is one. */
    public Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Asset asset = known.get(name);
        if (asset == null) {
            Optional<Asset> read = read(name);
            read.ifPresent(found -> known.put(name, found));
            return read;
        }
        return Optional.of(asset);
    }

    /** The address of a file with its hash, so that browsers may keep it for ever. */
    public String address(String name) {
        return "/play/assets/" + name
                + find(name).map(asset -> "?v=" + asset.hash()).orElse("");
    }

    private static Optional<Asset> read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(
                    new Asset(bytes, gzip(bytes), Digests.sha256(bytes).substring(0, 16), MediaTypes.ofName(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
