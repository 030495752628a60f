package dev.regie.player.lesson.rest;

import dev.regie.core.enrolment.ProgressService;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.CaseService;
import dev.regie.player.lesson.CaseView;
import dev.regie.player.lesson.CaseView.Decided;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case of a session. */
@Path("sessions/{session}/case")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    @Inject
    CurrentLaunch launch;

    @Inject
    CaseService cases;

    @Inject
    ProgressService progress;

    /** A decision; {@code id} is made by the page. */
    public record Decision(
            @Nullable UUID id,
            @Nullable String scene,
            @Nullable String decision) {}

    /** A restart; {@code id} is made by the page. */
    public record Restart(@Nullable UUID id) {}

    /** Takes a decision; a scene that is not the current one answers with the case as it stands. */
    @POST
    @Path("decisions")
    public Response decide(@PathParam("session") String session, @Nullable Decision wish) {
        if (wish == null || wish.id() == null || wish.scene() == null || wish.decision() == null) {
            return Problem.MALFORMED.response();
        }
        Launch opened = launch.get();
        return switch (cases.decide(opened, Answers.id(session), wish.id(), wish.scene(), wish.decision())) {
            case Reply.Given<Decided>(Decided decided) -> {
                if (decided.completedNow()) {
                    opened.recorded()
                            .ifPresent(registration -> progress.awaitFolded(registration, Duration.ofSeconds(1)));
                }
                yield Answers.json(200, decided);
            }
            case Reply.Refused<Decided>(Refusal refusal) -> Problem.of(refusal);
        };
    }

    /** Begins the case anew. */
    @POST
    @Path("restart")
    public Response restart(@PathParam("session") String session, @Nullable Restart wish) {
        if (wish == null || wish.id() == null) {
            return Problem.MALFORMED.response();
        }
        return switch (cases.restart(launch.get(), Answers.id(session), wish.id())) {
            case Reply.Given<CaseView>(CaseView story) -> Answers.json(200, Map.of("case", story));
            case Reply.Refused<CaseView>(Refusal refusal) -> Problem.of(refusal);
        };
    }
}
