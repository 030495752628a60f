package dev.regie.player.launch;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a launch token is good for: one person, one activity of one course version.
 *
 * @param registration the enrolment's; null exactly in preview, which records nothing
 */
public record Launch(
        PersonId person, @Nullable UUID registration, CourseVersionId version, String activity, LaunchMode mode) {

    public Launch {
        if ((registration == null) != (mode == LaunchMode.BROWSE)) {
            throw new IllegalArgumentException("A launch has a registration unless it is a preview");
        }
    }

    /** The registration that what happens is recorded under; empty in preview. */
    public Optional<UUID> recorded() {
        return Optional.ofNullable(registration);
    }
}
