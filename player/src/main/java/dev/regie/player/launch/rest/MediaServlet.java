package dev.regie.player.launch.rest;

import dev.regie.core.catalogue.MediaStore;
import dev.regie.core.catalogue.content.MediaRef;
import dev.regie.player.launch.MediaTypes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /play/media/{sha256}.{ext}}: pictures, films and other files of courses, in parts if so asked. The address follows from the content, so it can be kept for
 * ever and cannot be guessed. Uploaded SVG may hold script: opened by itself it runs in a sandbox that loads nothing.
 */
@WebServlet("/play/media/*")
public class MediaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MediaStore media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MediaRef> ref = ref(request.getPathInfo());
        Optional<InputStream> content = ref.flatMap(media::open);
        if (content.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream in = content.get()) {
            String type = MediaTypes.ofExtension(ref.orElseThrow().extension());
            String etag = "\"" + ref.get().sha256() + "\"";
            response.setHeader("ETag", etag);
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", policy(type));
            if (etag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(type);
            if (MediaTypes.isDownload(type)) {
                response.setHeader("Content-Disposition", "attachment");
            }
            send(in, media.size(ref.get()).orElseThrow(), request.getHeader("Range"), response);
        }
    }

    private static void send(InputStream in, long size, @Nullable String range, HttpServletResponse response)
            throws IOException {
        response.setHeader("Accept-Ranges", "bytes");
        switch (ByteRange.asked(range, size)) {
            case ByteRange.Asked.All() -> {
                response.setContentLengthLong(size);
                in.transferTo(response.getOutputStream());
            }
            case ByteRange.Asked.Part(ByteRange part) -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", part.contentRange(size));
                response.setContentLengthLong(part.length());
                in.skipNBytes(part.from());
                copy(in, part.length(), response);
            }
            case ByteRange.Asked.Outside() -> {
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader("Content-Range", "bytes */" + size);
            }
        }
    }

    private static void copy(InputStream in, long length, HttpServletResponse response) throws IOException {
        byte[] buffer = new byte[16_384];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            response.getOutputStream().write(buffer, 0, read);
            left -= read;
        }
    }

    /** The policy a file is opened under by itself. */
    static String policy(String type) {
        return type.equals(MediaTypes.SVG)
                ? "default-src 'none'; style-src 'unsafe-inline'; sandbox"
                : "default-src 'none'; sandbox";
    }

    private static Optional<MediaRef> ref(String pathInfo) {
        try {
            return pathInfo == null ? Optional.empty() : Optional.of(MediaRef.ofFileName(pathInfo.substring(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
