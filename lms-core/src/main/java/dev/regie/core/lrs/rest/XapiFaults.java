package dev.regie.core.lrs.rest;

import dev.regie.core.shared.StorageFault;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Turns what a resource throws into a status and an error body. */
public class XapiFaults implements ExceptionMapper<RuntimeException> {
    private static final System.Logger LOG = System.getLogger(XapiFaults.class.getName());

    @Override
    public Response toResponse(RuntimeException fault) {
        return switch (fault) {
            case XapiProblem problem -> answer(problem.status(), problem.body()).build();
            case WebApplicationException web ->
                answer(
                                web.getResponse().getStatus(),
                                ErrorBody.of(
                                        web.getResponse().getStatusInfo().getReasonPhrase(),
                                        "",
                                        "xAPI 1.0.3 Communication 2.0"))
                        .build();
            case StorageFault storage -> {
                log(storage);
                yield answer(503, ErrorBody.of("The store cannot be reached at the moment.", "", ""))
                        .header("Retry-After", "5")
                        .build();
            }
            default -> {
                String incident = log(fault);
                yield answer(500, ErrorBody.of("Something went wrong here; incident " + incident + '.', "", ""))
                        .build();
            }
        };
    }

    private static String log(RuntimeException fault) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "xAPI incident " + incident, fault);
        return incident;
    }

    private static Response.ResponseBuilder answer(int status, String body) {
        return Response.status(status).type("application/json").entity(body);
    }
}
