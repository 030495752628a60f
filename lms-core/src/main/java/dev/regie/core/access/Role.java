package dev.regie.core.access;

/** What a person is in this organisation; a person can be several, and whoever has an account is a learner too. */
public enum Role {
    LEARNER,
    TRAINER,
    MANAGER,
    ADMIN
}
