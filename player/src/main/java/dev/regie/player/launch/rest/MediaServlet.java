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

/**
 * {@code GET /play/media/{sha256}.{ext}}: pictures and other files of courses. The address follows from the content, so it can be kept for
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
            if (type.equals(MediaTypes.UNKNOWN)) {
                response.setHeader("Content-Disposition", "attachment");
            }
            in.transferTo(response.getOutputStream());
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
