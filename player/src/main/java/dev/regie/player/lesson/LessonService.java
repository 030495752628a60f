package dev.regie.player.lesson;

import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Language;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.internal.EventBook;
import dev.regie.player.lesson.internal.Preview;
import dev.regie.player.lesson.internal.SessionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks for while an activity is open. Every method is one transaction: what it answers is committed. The launch was verified by
 * the caller; a preview is answered the same way and leaves no trace.
 */
@ApplicationScoped
public class LessonService {

    /** The most events in one call. */
    public static final int MOST_EVENTS = 50;

    @Inject
    SessionBook sessions;

    @Inject
    EventBook events;

    @Inject
    Preview preview;

    /** Opens a session; one that never ended becomes abandoned. */
    @Transactional
    public Reply<Delivery> open(Launch launch, Language wanted) {
        return launch.mode() == LaunchMode.BROWSE ? preview.open(launch, wanted) : sessions.open(launch, wanted);
    }

    /**
     * Takes in what happened on the page; events that were taken in before change nothing.
     *
     * @param active whole seconds of attention since the page's last report; null if it says nothing
     */
    @Transactional
    public Reply<EventsReply> record(
            Launch launch, UUID session, List<LearnerEvent> happened, @Nullable Integer active) {
        return launch.mode() == LaunchMode.BROWSE
                ? preview.record(launch, session, happened)
                : events.record(launch, session, happened, active);
    }

    /** Ends the session; one that has ended or that nobody knows is left alone. */
    @Transactional
    public void end(Launch launch, UUID session, @Nullable Integer active) {
        if (launch.mode() != LaunchMode.BROWSE) {
            sessions.end(launch, session, active);
        }
    }
}
