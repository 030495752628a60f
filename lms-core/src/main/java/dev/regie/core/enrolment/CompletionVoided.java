package dev.regie.core.enrolment;

import dev.regie.core.shared.DomainEvent;
import java.util.UUID;

/**
 * What completed an activity was voided, and nothing else completes it: it is to be done again. Told in the transaction that folds the
 * voiding, before anything is written to the record.
 */
public record CompletionVoided(UUID registration, String activityId) implements DomainEvent {}
