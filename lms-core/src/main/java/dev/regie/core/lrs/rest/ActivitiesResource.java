package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.ActivityService;
import dev.regie.core.lrs.internal.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The description of an activity (xAPI 1.0.3 Communication 2.5, xAPI 2.0.0 4.1.6.4). */
@Path("activities")
@RequestScoped
public class ActivitiesResource {
    private static final String ACTIVITY = "activityId";

    @Inject
    ActivityService activities;

    /** The activity with all that statements told of it; one that nobody told of has its id alone. */
    @GET
    public Response get(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        String section = XapiSection.ACTIVITIES.in(request.version());
        request.parameters(Set.of(ACTIVITY), section);
        try {
            String iri = Parameters.iri(ACTIVITY, request.required(ACTIVITY, section), request.version());
            String json = activities.get(iri).json();
            return Answers.json(request, json.getBytes(StandardCharsets.UTF_8), Optional.empty());
        } catch (Parameters.Wrong wrong) {
            throw XapiProblem.of(wrong.in(section));
        }
    }
}
