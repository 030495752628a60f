package dev.regie.core.access;

/** How setting a password ended. */
public sealed interface PasswordResult {
    /** It holds from now on. */
    record Changed() implements PasswordResult {}

    /** It is shorter than what is accepted. */
    record TooShort(int minimumLength) implements PasswordResult {}

    /** It is longer than what is accepted. */
    record TooLong(int maximumLength) implements PasswordResult {}
}
