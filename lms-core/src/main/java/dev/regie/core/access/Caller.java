package dev.regie.core.access;

import dev.regie.core.access.Caller.Client;
import dev.regie.core.access.Caller.Nobody;
import dev.regie.core.access.Caller.Regie;
import dev.regie.core.access.Caller.Somebody;

/** On whose behalf something is done. */
public sealed interface Caller permits Nobody, Somebody, Client, Regie {
    /** Nobody signed in, and no valid key was sent. */
    record Nobody() implements Caller {}

    /** A person with a session. */
    record Somebody(SignedInPerson person) implements Caller {}

    /** A program that sent a valid API key. */
    record Client(ApiClient client) implements Caller {}

    /** Regie itself: start-up, seeding, background work. See {@link SystemWork}. */
    record Regie() implements Caller {}
}
