package dev.regie.core.access.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** A fault of ours: 500 with the number of the incident, under which the log has the rest. */
@Provider
public class FaultMapper implements ExceptionMapper<RuntimeException> {
    private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException fault) {
        UUID incident = UUID.randomUUID();
        LOG.log(System.Logger.Level.ERROR, "Incident " + incident, fault);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "Something went wrong; incident " + incident)
                .response();
    }
}
