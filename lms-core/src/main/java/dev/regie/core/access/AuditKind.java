package dev.regie.core.access;

/** What an entry of the {@link AuditLog} is about. The names are stored: none is ever renamed or reused. */
public enum AuditKind {
    /** Somebody looked up who is behind a pseudonym; the detail is the reason they gave. */
    NAME_REVEALED,
    /** Progress left Regie as a file; the detail says of what. */
    PROGRESS_EXPORTED,
    /** A cohort went to another version of a course; the detail says from which to which and for how many. */
    COHORT_MOVED,
    /** Roles were given or taken away; the detail lists those that hold now. */
    ROLES_CHANGED,
    /** Somebody may sign in again, or no longer. */
    ACTIVATED,
    DEACTIVATED,
    /** A person's name or address was changed; the detail says what it was. */
    PERSON_CHANGED,
    /** Somebody joined, left or leads a team; the detail names it. */
    TEAM_CHANGED,
    /** People came in from a file; the detail gives its name and the counts. */
    PEOPLE_IMPORTED,
    /** A link to choose a password was made for somebody. */
    INVITED,
    /** Somebody else set a person's password. */
    PASSWORD_SET,
    /** All sessions of a person were ended by somebody else. */
    SIGNED_OUT,
    /** Keys of programs; the detail is the key's name. */
    KEY_CREATED,
    KEY_ROTATED,
    KEY_REVOKED
}
