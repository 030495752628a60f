package dev.regie.player.lesson.rest;

import dev.regie.core.shared.DatabaseOutage;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.UUID;

/** Answers what nobody foresaw: an incident id for the learner, the cause in the log. Messages never hold what a learner wrote. */
@Provider
public class Faults implements ExceptionMapper<Exception> {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    @Override
    public Response toResponse(Exception fault) {
        if (fault instanceof NotFoundException) {
            return Problem.NO_SUCH_ADDRESS.response();
        }
        if (fault instanceof WebApplicationException known) {
            return known.getResponse();
        }
        if (DatabaseOutage.isBehind(fault)) {
            LOG.log(Level.WARNING, "The player answers 503: {0}", fault.toString());
            return Response.fromResponse(Problem.OUTAGE.response(Map.of()))
                    .header("Retry-After", DatabaseOutage.RETRY_AFTER)
                    .build();
        }
        UUID incident = UUID.randomUUID();
        LOG.log(Level.ERROR, "Incident " + incident + " in the player", fault);
        return Problem.FAULT.response(Map.of("incident", incident.toString()));
    }
}
