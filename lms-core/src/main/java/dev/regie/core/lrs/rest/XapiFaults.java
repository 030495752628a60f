package dev.regie.core.lrs.rest;

import dev.regie.core.shared.DatabaseOutage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a resource throws into a status and an error body. */
public class XapiFaults implements ExceptionMapper<RuntimeException> {
    private static final System.Logger LOG = System.getLogger(XapiFaults.class.getName());

    @Context
    @Nullable
    HttpServletRequest request;

    @Override
    public Response toResponse(RuntimeException fault) {
        if (fault instanceof WebApplicationException web) {
            return answer(new XapiProblem(
                    web.getResponse().getStatus(),
                    web.getResponse().getStatusInfo().getReasonPhrase(),
                    "",
                    XapiSection.ERRORS.in(XapiRequest.version(request))));
        }
        return answer(problem(fault));
    }

    /** What a client is told of a fault that nobody foresaw; the log holds the rest. */
    static XapiProblem problem(RuntimeException fault) {
        if (fault instanceof XapiProblem problem) {
            return problem;
        }
        if (DatabaseOutage.isBehind(fault)) {
            LOG.log(Level.WARNING, "xAPI answers 503: {0}", fault.toString());
            return XapiProblem.outage();
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "xAPI incident " + incident, fault);
        return new XapiProblem(500, "Something went wrong here; incident " + incident + '.', "", "");
    }

    private Response answer(XapiProblem problem) {
        ErrorFormat format = ErrorFormat.of(XapiRequest.accept(request));
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(format.contentType()).entity(format.write(problem.body()));
        problem.headers().forEach(answer::header);
        return answer.build();
    }
}
