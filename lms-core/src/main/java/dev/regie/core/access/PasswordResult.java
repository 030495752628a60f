package dev.regie.core.access;

import java.time.Duration;

/** How setting a password ended. */
public sealed interface PasswordResult {
    /** It holds from now on. */
    record Changed() implements PasswordResult {}

    /** It is shorter than what is accepted. */
    record TooShort(int minimumLength) implements PasswordResult {}

    /** It is longer than what is accepted. */
    record TooLong(int maximumLength) implements PasswordResult {}

    /** The old password is not that. */
    record OldOneWrong() implements PasswordResult {}

    /** Too many wrong old passwords of late. */
    record TryLater(Duration delay) implements PasswordResult {}

    /** The link that was to prove who somebody is is wrong, used or too old. */
    record LinkInvalid() implements PasswordResult {}
}
