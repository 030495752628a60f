package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.AuditEntry;
import dev.regie.core.people.TeamAct;

/** What others did with a person's data or account, said to that person. */
final class LookUps {

    private LookUps() {}

    /**
     * The sentence.
     *
     * @param by who did it, as a name
     */
    static String sentence(AuditEntry entry, String by) {
        return switch (entry.kind()) {
            case NAME_REVEALED -> text("lookup.revealed", by, entry.detail());
            case PROGRESS_EXPORTED -> text("lookup.exported", by, entry.detail());
            case ROLES_CHANGED -> text("lookup.roles", by);
            case ACTIVATED -> text("lookup.activated", by);
            case DEACTIVATED -> text("lookup.deactivated", by);
            case PERSON_CHANGED -> text("lookup.changed", by);
            case TEAM_CHANGED ->
                text(
                        "lookup.team",
                        by,
                        TeamAct.of(entry.detail()).map(TeamAct::team).orElse(entry.detail()));
            case PEOPLE_IMPORTED -> text("lookup.imported", by);
            case INVITED -> text("lookup.invited", by);
            case PASSWORD_SET -> text("lookup.password", by);
            case SIGNED_OUT -> text("lookup.signedOut", by);
            default -> text("lookup.other", by);
        };
    }
}
