package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.enrolment.statements.Interaction;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.practice.Commitment;
import dev.regie.core.practice.CommitmentService;
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
import org.jspecify.annotations.Nullable;

/**
 * Takes in the events of a page of blocks. What needs no statement (seen, position, reflected, committed) is kept whatever became of the session; an answer or a
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
    CommitmentService commitments;

    @Inject
    StatementWriter writer;

    @Inject
    Clock clock;

    /**
     * Takes in a batch: all of it or nothing. Activities without blocks have no events, but take attention.
     *
     * @param active seconds of attention since the last report, if the page says
     */
    public Reply<EventsReply> record(
            Launch launch, UUID sessionId, List<LearnerEvent> events, @Nullable Integer active) {
        Passage passage = passages.of(launch);
        UUID registration = launch.recorded().orElseThrow();
        String activity = passage.activity().id();
        states.lock(registration, activity);
        Optional<Session> session = sessions.find(sessionId, registration, activity);
        if (session.isEmpty()) {
            return new Reply.Refused<>(new Refusal.UnknownSession());
        }
        if (events.isEmpty()) {
            attend(session.get(), active, clock.instant());
            boolean done = states.read(registration, activity).completed();
            return new Reply.Given<>(new EventsReply(List.of(), Map.of(), done, List.of(), false));
        }
        if (!(passage.activity() instanceof WithBlocks page)) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("There are no blocks here for events"));
        }
        List<Deed> deeds = new ArrayList<>();
        for (LearnerEvent event : events) {
            Optional<Deed> deed = Deed.of(event, page, passage.names());
            if (deed.isEmpty()) {
                return new Reply.Refused<>(new Refusal.DoesNotFit("Not of this page: " + event));
            }
            deeds.add(deed.get());
        }
        Set<UUID> taken =
                states.taken(registration, events.stream().map(LearnerEvent::id).toList());
        List<Deed> fresh =
                deeds.stream().filter(deed -> taken.add(deed.event().id())).toList();
        return record(passage, page, session.get(), deeds, fresh, fresh.isEmpty() ? null : active);
    }

    private Session attend(Session session, @Nullable Integer active, Instant now) {
        Session touched = session.attended(active, now).touched(now);
        if (!session.ended()) {
            sessions.save(touched);
        }
        return touched;
    }

    private Reply<EventsReply> record(
            Passage passage,
            WithBlocks page,
            Session session,
            List<Deed> deeds,
            List<Deed> fresh,
            @Nullable Integer active) {
        LessonState before = states.read(session.registration(), page.id());
        Set<String> seen = new HashSet<>(before.seen());
        Set<String> answered = new HashSet<>(before.answers().keySet());
        for (Deed deed : fresh) {
            if (deed.sees()) {
                seen.add(deed.event().block());
            }
            if (deed instanceof Deed.Answered) {
                answered.add(deed.event().block());
            }
        }
        List<String> missing = LessonRule.missing(page, seen, answered);
        boolean completedNow =
                missing.isEmpty() && !before.completed() && session.mode() == LaunchMode.NORMAL && !fresh.isEmpty();
        if (session.ended() && (completedNow || fresh.stream().anyMatch(Deed.Answered.class::isInstance))) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        Instant now = clock.instant();
        Session touched = attend(session, active, now);
        seen.removeAll(before.seen());
        seen.forEach(block -> states.seen(session.registration(), page.id(), block));
        SessionScript script = passages.script(passage, touched, now);
        fresh.forEach(deed -> keep(passage, touched, deed, script, now));
        if (completedNow) {
            states.completed(session.registration(), page.id(), now);
            script.completed();
        }
        if (!script.texts().isEmpty()) {
            writer.write(script.texts());
        }
        List<UUID> saved = deeds.stream().map(deed -> deed.event().id()).toList();
        Questions questions = passages.render(passage, session.lang()).questions();
        return new Reply.Given<>(
                new EventsReply(saved, feedback(questions, deeds), missing.isEmpty(), missing, completedNow));
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
                Boolean right =
                        Scoring.verdict(answered.item(), answered.response()).correct();
                script.answered(
                        new Interaction(answered.item(), answered.response(), right),
                        session.within(answered.event().at(), now));
            }
            case Deed.Reflected(LearnerEvent _, String text) ->
                journal.write(SessionBook.place(passage, session.activity()), block, text);
            case Deed.Committed(LearnerEvent _, Commitment commitment) ->
                commitments.keep(SessionBook.place(passage, session.activity()), block, commitment);
        }
    }

    /** Feedback on the answers of a batch, in the session's language; the last answer to a question counts. */
    static Map<String, Feedback> feedback(Questions questions, List<Deed> deeds) {
        Map<String, Feedback> feedback = new LinkedHashMap<>();
        for (Deed deed : deeds) {
            if (deed instanceof Deed.Answered answered) {
                feedback.put(answered.event().block(), questions.feedback(answered.item(), answered.response()));
            }
        }
        return feedback;
    }
}
