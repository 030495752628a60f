package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.enrolment.statements.Interaction;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.practice.JournalService;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.EventsReply;
import dev.regie.player.lesson.Feedback;
import dev.regie.player.lesson.LearnerEvent;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes in the events of a lesson. What needs no statement (seen, position, reflected) is kept whatever became of the session; an answer or a
 * completion needs one that has not ended.
 */
@ApplicationScoped
public class EventBook {

    @Inject
    Passages passages;

    @Inject
    Sessions sessions;

    @Inject
    LessonStates states;

    @Inject
    JournalService journal;

    @Inject
    StatementWriter writer;

    @Inject
    Clock clock;

    /** Takes in a batch: all of it or nothing. */
    public Reply<EventsReply> record(Launch launch, UUID sessionId, List<LearnerEvent> events) {
        Passage passage = passages.of(launch);
        UUID registration = launch.recorded().orElseThrow();
        if (!(passage.activity() instanceof Lesson lesson)) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("An assessment takes responses, not events"));
        }
        states.lock(registration, lesson.id());
        Optional<Session> session = sessions.find(sessionId, registration, lesson.id());
        if (session.isEmpty()) {
            return new Reply.Refused<>(new Refusal.UnknownSession());
        }
        List<Deed> deeds = new ArrayList<>();
        for (LearnerEvent event : events) {
            Optional<Deed> deed = Deed.of(event, lesson, passage.names());
            if (deed.isEmpty()) {
                return new Reply.Refused<>(new Refusal.DoesNotFit("Not of this lesson: " + event));
            }
            deeds.add(deed.get());
        }
        Set<UUID> taken =
                states.taken(registration, events.stream().map(LearnerEvent::id).toList());
        List<Deed> fresh =
                deeds.stream().filter(deed -> taken.add(deed.event().id())).toList();
        return record(passage, lesson, session.get(), deeds, fresh);
    }

    private Reply<EventsReply> record(
            Passage passage, Lesson lesson, Session session, List<Deed> deeds, List<Deed> fresh) {
        LessonState before = states.read(session.registration(), lesson.id());
        Set<String> seen = new HashSet<>(before.seen());
        Set<String> answered = new HashSet<>(before.answers().keySet());
        for (Deed deed : fresh) {
            if (deed instanceof Deed.Seen || deed instanceof Deed.Answered) {
                seen.add(deed.event().block());
            }
            if (deed instanceof Deed.Answered) {
                answered.add(deed.event().block());
            }
        }
        List<String> missing = LessonRule.missing(lesson, seen, answered);
        boolean completedNow =
                missing.isEmpty() && !before.completed() && session.mode() == LaunchMode.NORMAL && !fresh.isEmpty();
        if (session.ended() && (completedNow || fresh.stream().anyMatch(Deed.Answered.class::isInstance))) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        Instant now = clock.instant();
        Session touched = session.touched(now);
        if (!session.ended()) {
            sessions.save(touched);
        }
        seen.removeAll(before.seen());
        seen.forEach(block -> states.seen(session.registration(), lesson.id(), block));
        SessionScript script = passages.script(passage, touched, now);
        fresh.forEach(deed -> keep(passage, touched, deed, script, now));
        if (completedNow) {
            states.completed(session.registration(), lesson.id(), now);
            script.completed();
        }
        if (!script.texts().isEmpty()) {
            writer.write(script.texts());
        }
        List<UUID> saved = deeds.stream().map(deed -> deed.event().id()).toList();
        return new Reply.Given<>(
                new EventsReply(saved, feedback(passage, session, deeds), missing.isEmpty(), missing, completedNow));
    }

    private void keep(Passage passage, Session session, Deed deed, SessionScript script, Instant now) {
        UUID registration = session.registration();
        String block = deed.event().block();
        states.take(registration, deed.event().id(), now);
        switch (deed) {
            case Deed.Seen _ -> {
                // Kept with those of the whole batch.
            }
            case Deed.At _ -> states.place(registration, session.activity(), block);
            case Deed.Answered answered -> {
                states.answered(registration, session.activity(), block, answered.response(), now);
                boolean right = Scoring.isRight(answered.item(), answered.response());
                script.answered(
                        new Interaction(answered.item(), answered.response(), right),
                        session.within(answered.event().at(), now));
            }
            case Deed.Reflected(LearnerEvent _, String text) ->
                journal.write(SessionBook.place(passage, session.activity()), block, text);
        }
    }

    /** Feedback on the answers of a batch, in the session's language; the last answer to a question counts. */
    static Map<String, Feedback> feedback(Render render, List<Deed> deeds) {
        Map<String, Feedback> feedback = new LinkedHashMap<>();
        for (Deed deed : deeds) {
            if (deed instanceof Deed.Answered answered) {
                feedback.put(answered.event().block(), render.feedback(answered.item(), answered.response()));
            }
        }
        return feedback;
    }

    private static Map<String, Feedback> feedback(Passage passage, Session session, List<Deed> deeds) {
        return feedback(new Render(session.lang(), passage.names()), deeds);
    }
}
