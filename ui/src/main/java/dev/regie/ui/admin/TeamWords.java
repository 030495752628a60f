package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.people.TeamResult;

/** Why a team could not be made or changed, in words. */
final class TeamWords {

    private TeamWords() {}

    static String refusal(TeamResult result) {
        return switch (result) {
            case TeamResult.Stored(var team) -> text("team.saved", team.name());
            case TeamResult.WouldBeCycle() -> text("team.wouldBeCycle");
            case TeamResult.NameTaken(String name) -> text("team.nameTaken", name);
            case TeamResult.NameMissing() -> text("team.nameMissing");
            case TeamResult.ChangedMeanwhile _ -> text("team.changedMeanwhile");
            case TeamResult.HasTeamsBelow(int count) -> text("team.hasTeamsBelow", count);
            case TeamResult.Closed() -> text("team.isClosed");
            case TeamResult.Unknown() -> text("team.unknown");
        };
    }
}
