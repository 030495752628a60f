package dev.regie.core.lrs.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/**
 * The OpenAPI description of these resources, for everybody. It lies where the specification leaves room for more resources (xAPI
 * 1.0.3 Communication 2.0), beside that of {@code /api}, which the server makes from annotations.
 */
@Path("extensions/openapi")
public class DescriptionResource {
    private static final byte[] JSON = read();

    /** JSON, OpenAPI 3.1. */
    @GET
    public Response description(@Context HttpServletRequest request) {
        return Answers.json(new XapiRequest(request), JSON, Optional.empty());
    }

    private static byte[] read() {
        try (InputStream file = DescriptionResource.class.getResourceAsStream("/xapi/openapi.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
