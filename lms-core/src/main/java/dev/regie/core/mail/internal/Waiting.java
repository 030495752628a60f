package dev.regie.core.mail.internal;

import dev.regie.core.mail.Mail;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that waits to be sent.
 *
 * @param attempts this one included
 */
public record Waiting(UUID id, Mail mail, Instant queuedAt, int attempts) {}
