package dev.regie.ui.profile;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.AuditEntry;

/** An entry of the audit log as a sentence to the person it is about. */
final class AuditWords {
    private AuditWords() {}

    /** The sentence, beginning with who did it. */
    static String about(AuditEntry entry, String who) {
        return switch (entry.kind()) {
            case NAME_REVEALED -> text("audit.nameRevealed", who, entry.detail());
            case PROGRESS_EXPORTED -> text("audit.progressExported", who);
            case ROLES_CHANGED -> text("audit.rolesChanged", who);
            case ACTIVATED -> text("audit.activated", who);
            case DEACTIVATED -> text("audit.deactivated", who);
            case PERSON_CHANGED -> text("audit.personChanged", who);
            case TEAM_CHANGED -> text("audit.teamChanged", who);
            case PEOPLE_IMPORTED -> text("audit.imported", who);
            case INVITED -> text("audit.invited", who);
            case PASSWORD_SET -> text("audit.passwordSet", who);
            case SIGNED_OUT -> text("audit.signedOut", who);
            case COHORT_MOVED, KEY_CREATED, KEY_ROTATED, KEY_REVOKED -> text("audit.other", who);
        };
    }
}
