package dev.regie.core.access;

/** How changing somebody's rights ended. */
public sealed interface RightsResult {
    /** They hold from the person's next request. */
    record Changed() implements RightsResult {}

    /** Nothing changed: nobody else could sign in as an admin after it. */
    record LastAdmin() implements RightsResult {}
}
