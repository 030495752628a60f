package dev.regie.core.access.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a resource or the framework answers with an exception: the same status, as a problem. */
@Provider
public class WebFaultMapper implements ExceptionMapper<WebApplicationException> {
    private static final Pattern FRAMEWORK = Pattern.compile("RESTEASY\\d+");

    @Override
    public Response toResponse(WebApplicationException fault) {
        Response meant = fault.getResponse();
        if (meant.hasEntity() || meant.getStatus() < 400) {
            return meant;
        }
        String title = meant.getStatusInfo().getReasonPhrase();
        Problem problem = new Problem(
                "about:blank", title, meant.getStatus(), detail(meant.getStatus(), title, fault.getMessage()));
        return Response.fromResponse(meant)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    /** What the framework says of itself, such as {@code RESTEASY003065: …}, helps nobody outside. */
    static String detail(int status, String title, @Nullable String message) {
        if (message != null && !FRAMEWORK.matcher(message).lookingAt()) {
            return message;
        }
        return switch (status) {
            case 404 -> "There is nothing at this address. An id in it may be mistyped.";
            case 405 -> "This address does not know the method.";
            case 406 -> "None of the media types in Accept can be given; ask for application/json.";
            case 415 -> "The body's media type is not known here; send application/json.";
            default -> title;
        };
    }
}
