package dev.regie.player.lesson.internal;

import dev.regie.core.enrolment.CompletionVoided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets a lesson begin anew when what completed it was voided: else it would count as done here and nowhere else. */
@ApplicationScoped
public class Reopening {

    @Inject
    LessonStates states;

    void onVoided(@Observes CompletionVoided voided) {
        states.lock(voided.registration(), voided.activityId());
        states.reopen(voided.registration(), voided.activityId());
    }
}
