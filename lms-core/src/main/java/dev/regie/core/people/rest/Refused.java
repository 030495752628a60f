package dev.regie.core.people.rest;

import dev.regie.core.access.api.Problem;
import dev.regie.core.access.api.Versions;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.TeamResult;
import jakarta.ws.rs.core.Response;

/** Why something was not done, as a problem document. */
final class Refused {
    private Refused() {}

    static Response response(PersonResult result) {
        return switch (result) {
            case PersonResult.Stored _ -> throw new IllegalArgumentException("this was not refused");
            case PersonResult.EmailTaken(String email) ->
                Problem.conflict("Somebody else has the address " + email + ".");
            case PersonResult.EmailInvalid(String email) ->
                Problem.unprocessable("'" + email + "' is no e-mail address.");
            case PersonResult.NameIncomplete() ->
                Problem.unprocessable("A given and a family name are needed, of at most 100 characters each.");
            case PersonResult.ChangedMeanwhile _ -> Versions.stale();
            case PersonResult.LastAdmin() -> Problem.conflict("Nobody else could sign in as an admin after this.");
            case PersonResult.Unknown() -> Problem.notFound("no person has this id");
        };
    }

    static Response response(TeamResult result) {
        return switch (result) {
            case TeamResult.Stored _ -> throw new IllegalArgumentException("this was not refused");
            case TeamResult.WouldBeCycle() -> Problem.conflict("A team cannot lie below itself.");
            case TeamResult.NameTaken(String name) -> Problem.conflict("There is a team '" + name + "' in this place.");
            case TeamResult.NameMissing() -> Problem.unprocessable("A name is needed.");
            case TeamResult.ChangedMeanwhile _ -> Versions.stale();
            case TeamResult.HasTeamsBelow(int count) -> Problem.conflict(count + " open teams lie below it.");
            case TeamResult.Closed() -> Problem.conflict("That team has been closed.");
            case TeamResult.Unknown() -> Problem.notFound("no team has this id");
        };
    }

    static Response response(MembershipResult result) {
        return switch (result) {
            case MembershipResult.Stored() -> throw new IllegalArgumentException("this was not refused");
            case MembershipResult.AlreadySo() -> Response.noContent().build();
            case MembershipResult.LaterOneExists(var from) ->
                Problem.conflict("Something else is planned from " + from + ".");
            case MembershipResult.DeputyIsManager() ->
                Problem.conflict("A deputy must be somebody other than the manager.");
            case MembershipResult.EndBeforeStart() -> Problem.unprocessable("The days end before they begin.");
            case MembershipResult.TeamClosed() -> Problem.conflict("That team has been closed.");
            case MembershipResult.BegunAlready() -> Problem.conflict("It began already.");
            case MembershipResult.NotAMember() -> Problem.conflict("They are not in that team on that day.");
            case MembershipResult.Unknown() -> Problem.notFound("there is no such person or team");
        };
    }
}
