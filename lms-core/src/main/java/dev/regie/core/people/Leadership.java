package dev.regie.core.people;

import dev.regie.core.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who leads a team. */
public record Leadership(PersonId manager, @Nullable PersonId deputy) {}
