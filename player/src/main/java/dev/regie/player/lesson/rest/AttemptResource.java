package dev.regie.player.lesson.rest;

import dev.regie.core.enrolment.ProgressService;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.AssessmentService;
import dev.regie.player.lesson.AttemptOutcome;
import dev.regie.player.lesson.AttemptView;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attempt of a session in an assessment. */
@Path("sessions/{session}/attempt")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

    @Inject
    CurrentLaunch launch;

    @Inject
    AssessmentService assessments;

    @Inject
    ProgressService progress;

    /** Answer ids as delivered. */
    public record Chosen(@Nullable List<String> response) {}

    /** Starts an attempt or goes on with the open one. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response attempt(@PathParam("session") String session) {
        return switch (assessments.attempt(launch.get(), Answers.id(session))) {
            case Reply.Given<AttemptView>(AttemptView view) -> Answers.json(200, view);
            case Reply.Refused<AttemptView>(Refusal refusal) -> Problem.of(refusal);
        };
    }

    /** Keeps the response to one item; saved when this answers. */
    @PUT
    @Path("responses/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response respond(
            @PathParam("session") String session, @PathParam("item") String item, @Nullable Chosen chosen) {
        List<String> response = chosen == null ? null : chosen.response();
        if (response == null) {
            return Problem.MALFORMED.response();
        }
        return switch (assessments.respond(launch.get(), Answers.id(session), item, response)) {
            case Reply.Given<Boolean> _ -> Response.noContent().build();
            case Reply.Refused<Boolean>(Refusal refusal) -> Problem.of(refusal);
        };
    }

    /** Scores the attempt; the session ends with it. */
    @POST
    @Path("submit")
    @Consumes(MediaType.WILDCARD)
    public Response submit(@PathParam("session") String session) {
        Launch opened = launch.get();
        return switch (assessments.submit(opened, Answers.id(session))) {
            case Reply.Given<AttemptOutcome>(AttemptOutcome outcome) -> {
                opened.recorded().ifPresent(registration -> progress.awaitFolded(registration, Duration.ofSeconds(1)));
                yield Answers.json(200, outcome);
            }
            case Reply.Refused<AttemptOutcome>(Refusal refusal) -> Problem.of(refusal);
        };
    }
}
