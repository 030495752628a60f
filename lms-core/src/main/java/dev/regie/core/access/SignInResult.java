package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface SignInResult {
    /** The password was right and the account is active. */
    record SignedIn(PersonId person) implements SignInResult {}

    /** Unknown name, wrong password or inactive account: the same answer, in the same time, for all three. */
    record Refused() implements SignInResult {}

    /** Too many attempts of late; try again after the delay. */
    record TryLater(Duration delay) implements SignInResult {}
}
