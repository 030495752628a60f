package dev.regie.core.access;

import dev.regie.core.shared.PersonId;

/** How making an account, or changing its sign-in name, ended. */
public sealed interface AccountResult {
    /** The account stands. */
    record Stored(PersonId person) implements AccountResult {}

    /** Another account signs in with this name. */
    record LoginNameTaken(String loginName) implements AccountResult {}
}
