package dev.regie.core.mail.internal;

import dev.regie.core.mail.Mail;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that waits to be sent.
 *
 * @param mail empty if this node has not the secret that it was sealed with
 * @param attempts this one included
 */
public record Waiting(UUID id, Optional<Mail> mail, Instant queuedAt, int attempts) {}
