package dev.regie.core.people;

import dev.regie.core.access.PasswordResult;

/** How making the first admin ended. */
public sealed interface FirstAdminResult {
    /** They can sign in now. */
    record Made(Person person) implements FirstAdminResult {}

    /** The link is wrong or too old, or there is an admin already. */
    record LinkInvalid() implements FirstAdminResult {}

    /** Name or e-mail address will not do; the link stays good. */
    record Refused(PersonResult reason) implements FirstAdminResult {}

    /** The password will not do; the link stays good. */
    record PasswordRefused(PasswordResult reason) implements FirstAdminResult {}
}
