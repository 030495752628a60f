package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.Role;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortRule;
import dev.regie.core.cohort.Guide;
import dev.regie.core.cohort.Refusal;
import dev.regie.core.people.TeamChoice;
import dev.regie.core.shared.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Stages and refusals of cohorts in words. */
final class CohortWords {

    private CohortWords() {}

    static String stage(Cohort.Stage stage) {
        return switch (stage) {
            case PLANNED -> text("cohort.planned");
            case UNDER_WAY -> text("cohort.underWay");
            case FINISHED -> text("cohort.finished");
        };
    }

    static String refusal(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NameMissing() -> text("cohort.nameMissing");
            case Refusal.NameTooLong(int longest) -> text("cohort.nameTooLong", longest);
            case Refusal.NameTaken(String name) -> text("cohort.nameTaken", name);
            case Refusal.EndNotAfterStart() -> text("cohort.endNotAfterStart");
            case Refusal.NobodyInIt() -> text("cohort.nobody");
            case Refusal.NoCourse() -> text("cohort.noCourse");
            case Refusal.CourseTwice(var course) -> text("cohort.courseTwice", course.text());
            case Refusal.UnknownVersion _ -> text("cohort.unknownVersion");
            case Refusal.UnknownPerson _ -> text("cohort.unknownPerson");
            case Refusal.UnknownTeam _ -> text("cohort.unknownTeam");
            case Refusal.UnknownGuide _ -> text("cohort.unknownGuide");
            case Refusal.IdTaken() -> text("cohort.idTaken");
        };
    }

    /** Whoever has that duty. */
    static List<PersonId> of(Collection<Guide> guides, Guide.Duty duty) {
        return guides.stream()
                .filter(guide -> guide.duty() == duty)
                .map(Guide::person)
                .toList();
    }

    /**
     * A rule as somebody would say it; the teams by name.
     *
     * @param named those of the rule that are open
     */
    static String rule(CohortRule rule, Collection<TeamChoice> named) {
        List<String> parts = new ArrayList<>();
        String teams = named.stream().map(TeamChoice::name).collect(Collectors.joining(", "));
        if (!teams.isEmpty()) {
            parts.add(rule.subTeams() ? text("cohort.rule.teamsAndBelow", teams) : text("cohort.rule.teams", teams));
        }
        Role role = rule.role();
        if (role != null) {
            parts.add(text("cohort.rule.role", RoleWords.of(Set.of(role))));
        }
        return String.join(" · ", parts);
    }
}
