package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Leads calls to the open session they belong to; what is kept of the activity is locked until the transaction ends. */
@Dependent
class Rooms {

    @Inject
    Passages passages;

    @Inject
    Sessions sessions;

    @Inject
    LessonStates states;

    @Inject
    Clock clock;

    /** An open session in an activity of that kind. */
    record Room<A extends Activity>(Passage passage, A activity, Session session, UUID registration) {}

    /** Does something in the session, if it is open and in an activity of that kind. */
    <A extends Activity, T> Reply<T> in(
            Launch launch, UUID sessionId, Class<A> kind, Function<Room<A>, Reply<T>> work) {
        Passage passage = passages.of(launch);
        UUID registration = launch.recorded().orElseThrow();
        if (!kind.isInstance(passage.activity())) {
            return new Reply.Refused<>(new Refusal.DoesNotFit(
                    "Not for this kind of activity: " + passage.activity().kind()));
        }
        A activity = kind.cast(passage.activity());
        states.lock(registration, activity.id());
        Optional<Session> session = sessions.find(sessionId, registration, activity.id());
        if (session.isEmpty()) {
            return new Reply.Refused<>(new Refusal.UnknownSession());
        }
        if (session.get().ended()) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        Session touched = session.get().touched(clock.instant());
        sessions.save(touched);
        return work.apply(new Room<>(passage, activity, touched, registration));
    }

    /** Notes that the activity is complete, once per registration and never in review; whether it was now. */
    boolean complete(Room<?> room, SessionScript script, Instant now) {
        String activity = room.activity().id();
        if (room.session().mode() != LaunchMode.NORMAL
                || states.read(room.registration(), activity).completed()) {
            return false;
        }
        states.completed(room.registration(), activity, now);
        script.completed();
        return true;
    }
}
