package dev.regie.player.launch.rest;

import dev.regie.player.launch.internal.Assets;
import dev.regie.player.launch.internal.Assets.Asset;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code GET /play/assets/{name}}: the runtime's static files. With the right hash in the query a browser never asks again. */
@WebServlet("/play/assets/*")
public class AssetsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Asset> found = path == null ? Optional.empty() : assets.find(path.substring(1));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Asset asset = found.get();
        boolean gzip = asset.gzipped().length < asset.bytes().length * 9 / 10 && acceptsGzip(request);
        String etag = "\"" + asset.hash() + (gzip ? "-gzip" : "") + "\"";
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Cache-Control",
                asset.hash().equals(request.getParameter("v"))
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=0, must-revalidate");
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.contentType());
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = gzip ? asset.gzipped() : asset.bytes();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }
}
