package dev.regie.core.lrs;

import java.util.UUID;

/** Who vouches for a statement. Progress counts what Regie, or a launch token of that very registration, vouches for. */
public sealed interface Authority {
    /** Regie itself, in-process. */
    record Regie() implements Authority {}

    /** Foreign content that was launched for one registration and wrote with the token it was given. */
    record LaunchToken(UUID registration) implements Authority {}

    /** An outside tool, known by the key it signed in with. */
    record Client(String key) implements Authority {}
}
