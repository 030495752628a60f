package dev.regie.core.people.rest;

import dev.regie.core.access.api.Problem;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.TeamResult;
import jakarta.ws.rs.core.Response;

/** Why something was not done, as a problem document. */
final class Refused {
    private static final int UNPROCESSABLE = 422;

    private Refused() {}

    static Response response(PersonResult result) {
        return switch (result) {
            case PersonResult.Stored _ -> throw new IllegalArgumentException("this was not refused");
            case PersonResult.EmailTaken(String email) -> conflict("Somebody else has the address " + email + ".");
            case PersonResult.EmailInvalid(String email) -> unprocessable("'" + email + "' is no e-mail address.");
            case PersonResult.NameIncomplete() ->
                unprocessable("A given and a family name are needed, of at most 100 characters each.");
            case PersonResult.ChangedMeanwhile _ -> Versions.stale();
            case PersonResult.LastAdmin() -> conflict("Nobody else could sign in as an admin after this.");
            case PersonResult.Unknown() -> unknown("no person has this id");
        };
    }

    static Response response(TeamResult result) {
        return switch (result) {
            case TeamResult.Stored _ -> throw new IllegalArgumentException("this was not refused");
            case TeamResult.WouldBeCycle() -> conflict("A team cannot lie below itself.");
            case TeamResult.NameTaken(String name) -> conflict("There is a team '" + name + "' in this place.");
            case TeamResult.NameMissing() -> unprocessable("A name is needed.");
            case TeamResult.ChangedMeanwhile _ -> Versions.stale();
            case TeamResult.HasTeamsBelow(int count) -> conflict(count + " open teams lie below it.");
            case TeamResult.Closed() -> conflict("That team has been closed.");
            case TeamResult.Unknown() -> unknown("no team has this id");
        };
    }

    static Response response(MembershipResult result) {
        return switch (result) {
            case MembershipResult.Stored() -> throw new IllegalArgumentException("this was not refused");
            case MembershipResult.AlreadySo() -> Response.noContent().build();
            case MembershipResult.LaterOneExists(var from) -> conflict("Something else is planned from " + from + ".");
            case MembershipResult.DeputyIsManager() -> conflict("A deputy must be somebody other than the manager.");
            case MembershipResult.EndBeforeStart() -> unprocessable("The days end before they begin.");
            case MembershipResult.TeamClosed() -> conflict("That team has been closed.");
            case MembershipResult.BegunAlready() -> conflict("It began already.");
            case MembershipResult.NotAMember() -> conflict("They are not in that team on that day.");
            case MembershipResult.Unknown() -> unknown("there is no such person or team");
        };
    }

    private static Response conflict(String detail) {
        return Problem.of(Response.Status.CONFLICT, detail).response();
    }

    private static Response unknown(String detail) {
        return Problem.of(Response.Status.NOT_FOUND, detail).response();
    }

    private static Response unprocessable(String detail) {
        return new Problem("about:blank", "Unprocessable Content", UNPROCESSABLE, detail).response();
    }
}
