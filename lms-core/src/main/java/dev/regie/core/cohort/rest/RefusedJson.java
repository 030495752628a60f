package dev.regie.core.cohort.rest;

import dev.regie.core.access.api.Problem;
import dev.regie.core.cohort.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a cohort was not made or changed: a problem document (RFC 9457) with every reason. */
public record RefusedJson(String type, String title, int status, String detail, List<ReasonJson> reasons) {

    /**
     * One reason.
     *
     * @param reason a word that stays the same, such as {@code end-not-after-start}
     * @param subject the id, key or name it is about, if it is about one
     */
    public record ReasonJson(String reason, @Nullable String subject) {

        static ReasonJson of(Refusal refusal) {
            return switch (refusal) {
                case Refusal.NameMissing() -> new ReasonJson("name-missing", null);
                case Refusal.NameTooLong(int longest) -> new ReasonJson("name-too-long", String.valueOf(longest));
                case Refusal.NameTaken(String name) -> new ReasonJson("name-taken", name);
                case Refusal.EndNotAfterStart() -> new ReasonJson("end-not-after-start", null);
                case Refusal.NobodyInIt() -> new ReasonJson("nobody-in-it", null);
                case Refusal.NoCourse() -> new ReasonJson("no-course", null);
                case Refusal.CourseTwice(var course) -> new ReasonJson("course-twice", course.text());
                case Refusal.UnknownVersion(var version) -> new ReasonJson("unknown-version", version.toString());
                case Refusal.UnknownPerson(var person) -> new ReasonJson("unknown-person", person.toString());
                case Refusal.UnknownTeam(var team) -> new ReasonJson("unknown-team", team.toString());
                case Refusal.UnknownGuide(var person) -> new ReasonJson("unknown-guide", person.toString());
                case Refusal.IdTaken() -> new ReasonJson("id-taken", null);
            };
        }
    }

    static Response response(List<Refusal> refusals) {
        boolean conflict = refusals.contains(new Refusal.IdTaken());
        List<ReasonJson> reasons = refusals.stream().map(ReasonJson::of).toList();
        RefusedJson refused = new RefusedJson(
                "about:blank",
                conflict ? "Conflict" : Problem.UNPROCESSABLE_CONTENT,
                conflict ? Response.Status.CONFLICT.getStatusCode() : Problem.UNPROCESSABLE,
                "The cohort was not kept: "
                        + reasons.stream().map(ReasonJson::reason).collect(Collectors.joining(", ")),
                reasons);
        return Response.status(refused.status())
                .type(Problem.MEDIA_TYPE)
                .entity(refused)
                .build();
    }
}
