package dev.regie.player.lesson.rest;

import dev.regie.player.lesson.CaseView;
import dev.regie.player.lesson.Refusal;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The problems of {@code /play/api} as RFC 9457 wants them. The page has its own words for each type; these are for the network log. */
enum Problem {
    TOKEN(401, "Sign in again"),
    NOT_OPEN(403, "Not open to you now"),
    SESSION_UNKNOWN(404, "No such session"),
    SESSION_ENDED(410, "This session has ended"),
    NO_OPEN_ATTEMPT(404, "No attempt is open"),
    NO_ATTEMPTS_LEFT(403, "No attempts are left"),
    UNANSWERED(409, "Some items have no response yet"),
    MOVED_ON(409, "The case has moved on"),
    DOES_NOT_FIT(422, "The request does not fit this activity"),
    TOO_MANY(413, "Too many events in one call"),
    MALFORMED(400, "Not the JSON that is expected here"),
    NO_SUCH_ADDRESS(404, "No such address"),
    OUTAGE(503, "The data cannot be reached at the moment"),
    FAULT(500, "Something went wrong on the server");

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    static Response of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotOpen(LocalDate opens) ->
                NOT_OPEN.response(opens == null ? Map.of() : Map.of("opens", opens.toString()));
            case Refusal.UnknownSession _ -> SESSION_UNKNOWN.response();
            case Refusal.SessionEnded _ -> SESSION_ENDED.response();
            case Refusal.DoesNotFit(String what) -> DOES_NOT_FIT.response(Map.of("detail", what));
            case Refusal.MovedOn(CaseView story) -> MOVED_ON.response(Map.of("case", story));
            case Refusal.NoOpenAttempt _ -> NO_OPEN_ATTEMPT.response();
            case Refusal.NoAttemptsLeft _ -> NO_ATTEMPTS_LEFT.response();
            case Refusal.Unanswered(List<String> items) -> UNANSWERED.response(Map.of("unanswered", items));
        };
    }

    Response response() {
        return response(Map.of());
    }

    Response response(Map<String, Object> further) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:regie:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        body.put("title", title);
        body.put("status", status);
        body.put("detail", "");
        body.putAll(further);
        return Response.status(status)
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }
}
