package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.internal.Etags;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The xAPI profile of what Regie records (xAPI Profiles 1.0), for everybody; the same file on every installation. */
@Path("extensions/profile")
public class ProfileResource {
    static final String JSON_LD = "application/ld+json";
    private static final String JSON = "application/json";

    private static final byte[] PROFILE = read();
    private static final String ETAG = Etags.of(PROFILE);

    /** JSON-LD, which is called JSON to those who ask for nothing but that. */
    @GET
    public Response profile(@Context HttpServletRequest servletRequest) {
        if (Answers.isKnown(new XapiRequest(servletRequest), ETAG)) {
            return Answers.notModified(ETAG);
        }
        return Response.ok(PROFILE)
                .type(type(XapiRequest.accept(servletRequest)))
                .header("Vary", "Accept")
                .tag(new EntityTag(ETAG))
                .build();
    }

    /** @param accept the header, if there is one */
    static String type(@Nullable String accept) {
        if (accept == null) {
            return JSON_LD;
        }
        String wanted = accept.toLowerCase(Locale.ROOT);
        return wanted.contains(JSON) && !wanted.contains(JSON_LD) ? JSON : JSON_LD;
    }

    private static byte[] read() {
        try (InputStream file = ProfileResource.class.getResourceAsStream("/xapi/profile.jsonld")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
