package dev.regie.player.lesson.rest;

import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.Delivery;
import dev.regie.player.lesson.EventsReply;
import dev.regie.player.lesson.LearnerEvent;
import dev.regie.player.lesson.LessonService;
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
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Sessions: opening, what happens in them, leaving. */
@Path("sessions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    private static final Duration FOLDING = Duration.ofSeconds(1);
    private static final int LONGEST_ENDING = 4_000;

    @Inject
    CurrentLaunch launch;

    @Inject
    LessonService lessons;

    @Inject
    ProgressService progress;

    /** The language the content is wanted in. */
    public record Opening(@Nullable String lang) {}

    /** What happened, oldest first, and for how many seconds the page had attention since its last report. */
    public record Batch(
            @Nullable List<LearnerEvent> events, @Nullable Integer active) {}

    /** Opens a session; the stations tell what was stored before. */
    @POST
    public Response open(@Nullable Opening opening) {
        Launch opened = launch.get();
        opened.recorded().ifPresent(registration -> progress.awaitFolded(registration, FOLDING));
        String tag = opening == null ? null : opening.lang();
        Language lang = tag == null ? Language.NL : Language.ofTag(tag).orElse(Language.NL);
        return switch (lessons.open(opened, lang)) {
            case Reply.Given<Delivery>(Delivery delivery) ->
                Answers.json(Response.Status.CREATED.getStatusCode(), delivery);
            case Reply.Refused<Delivery>(Refusal refusal) -> Problem.of(refusal);
        };
    }

    /** Takes in events; saved when this answers. */
    @POST
    @Path("{session}/events")
    public Response events(@PathParam("session") String session, @Nullable Batch batch) {
        List<LearnerEvent> events = batch == null || batch.events() == null ? List.of() : batch.events();
        if (events.size() > LessonService.MOST_EVENTS) {
            return Problem.TOO_MANY.response();
        }
        if (events.stream().anyMatch(SessionsResource::incomplete)) {
            return Problem.MALFORMED.response();
        }
        Launch opened = launch.get();
        return switch (lessons.record(opened, Answers.id(session), events, batch == null ? null : batch.active())) {
            case Reply.Given<EventsReply>(EventsReply reply) -> {
                if (reply.completedNow()) {
                    opened.recorded().ifPresent(registration -> progress.awaitFolded(registration, FOLDING));
                }
                yield Answers.json(Response.Status.OK.getStatusCode(), reply);
            }
            case Reply.Refused<EventsReply>(Refusal refusal) -> Problem.of(refusal);
        };
    }

    /** Ends the session; harmless twice. Any body is accepted, since pages that are leaving send what they can. */
    @POST
    @Path("{session}/end")
    @Consumes(MediaType.WILDCARD)
    public Response end(@PathParam("session") String session, InputStream body) {
        lessons.end(launch.get(), Answers.id(session), active(body));
        return Response.noContent().build();
    }

    private static @Nullable Integer active(InputStream body) {
        try {
            byte[] sent = body.readNBytes(LONGEST_ENDING);
            JsonNode active = sent.length == 0
                    ? MissingNode.getInstance()
                    : Json.MAPPER.readTree(sent).path("active");
            return active.isInt() ? active.intValue() : null;
        } catch (IOException | JacksonException e) {
            return null;
        }
    }

    /** JSON may leave out what Java takes for granted. */
    @SuppressWarnings("NullAway")
    private static boolean incomplete(@Nullable LearnerEvent event) {
        return event == null || event.id() == null || event.type() == null || event.block() == null;
    }
}
