package dev.regie.core.access.api;

import dev.regie.core.shared.DatabaseOutage;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** A database that cannot be reached: 503. Any other fault of ours: 500 with the number of the incident, under which the log has the rest. */
@Provider
public class FaultMapper implements ExceptionMapper<RuntimeException> {
    private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException fault) {
        if (DatabaseOutage.isBehind(fault)) {
            LOG.log(System.Logger.Level.WARNING, "/api answers 503: {0}", fault.toString());
            return Response.fromResponse(Problem.of(Response.Status.SERVICE_UNAVAILABLE, DatabaseOutage.SENTENCE)
                            .response())
                    .header("Retry-After", DatabaseOutage.RETRY_AFTER)
                    .build();
        }
        UUID incident = UUID.randomUUID();
        LOG.log(System.Logger.Level.ERROR, "Incident " + incident, fault);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "Something went wrong; incident " + incident)
                .response();
    }
}
