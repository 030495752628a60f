package dev.regie.player.lesson.rest;

import dev.regie.core.enrolment.ProgressService;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import dev.regie.player.lesson.ScanService;
import dev.regie.player.lesson.ScanView.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The self-assessment of a session. */
@Path("sessions/{session}/self-assessment")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScanResource {

    @Inject
    CurrentLaunch launch;

    @Inject
    ScanService scans;

    @Inject
    ProgressService progress;

    /** 1 to 5 by statement. */
    public record Values(@Nullable Map<String, Integer> values) {
        @Override
        public String toString() {
            return "Values";
        }
    }

    /** Keeps values; saved when this answers. */
    @PUT
    public Response keep(@PathParam("session") String session, @Nullable Values wish) {
        Map<String, Integer> values = wish == null ? null : wish.values();
        if (values == null) {
            return Problem.MALFORMED.response();
        }
        Launch opened = launch.get();
        return switch (scans.keep(opened, Answers.id(session), values)) {
            case Reply.Given<Kept>(Kept kept) -> {
                if (kept.completedNow()) {
                    opened.recorded()
                            .ifPresent(registration -> progress.awaitFolded(registration, Duration.ofSeconds(1)));
                }
                yield Answers.json(200, kept);
            }
            case Reply.Refused<Kept>(Refusal refusal) -> Problem.of(refusal);
        };
    }
}
