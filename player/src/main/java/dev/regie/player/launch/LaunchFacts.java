package dev.regie.player.launch;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.Enrolment;
import org.jspecify.annotations.Nullable;

/**
 * What the decision to open an activity rests on.
 *
 * @param enrolment the learner's state in the course; null if never enrolled
 * @param activity the activity in the enrolment's course version; null if it has none of that id
 */
public record LaunchFacts(
        Enrolment.@Nullable State enrolment, @Nullable Activity activity) {}
