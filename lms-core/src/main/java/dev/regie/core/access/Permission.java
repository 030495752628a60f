package dev.regie.core.access;

import java.util.Set;

/**
 * One row of the {@link PermissionTable}.
 *
 * @param template segments; {@code :name} and {@code {name}} stand for exactly one, a last {@code **} for any number
 * @param who any one of these will do
 * @param scopes which scopes an API key needs one of; empty without {@link Who#API_KEY}
 */
public record Permission(Kind kind, String method, String template, Set<Who> who, Set<Scope> scopes) {
    /** Where the address lives, and so who checks credentials there. */
    public enum Kind {
        /** A page of the Vaadin application. */
        VIEW,
        /** {@code /api}. */
        REST,
        /** {@code /play}; all but the pages carry a launch token, which the player checks. */
        PLAYER,
        /** {@code /xapi}; its own filter checks keys. */
        XAPI,
        /** Static files, the framework's own requests, plain pages. */
        RESOURCE
    }

    /** Keeps its own copies. */
    public Permission {
        who = Set.copyOf(who);
        scopes = Set.copyOf(scopes);
    }
}
