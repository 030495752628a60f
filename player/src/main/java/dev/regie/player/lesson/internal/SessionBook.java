package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Attempt;
import dev.regie.core.assessment.AttemptService;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.practice.JournalPlace;
import dev.regie.core.practice.JournalService;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Settings;
import dev.regie.player.launch.Launch;
import dev.regie.player.launch.LaunchDecision;
import dev.regie.player.lesson.Delivery;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens and ends the sessions that are recorded. */
@ApplicationScoped
public class SessionBook {

    @Inject
    Passages passages;

    @Inject
    Sessions sessions;

    @Inject
    LessonStates states;

    @Inject
    AttemptService attempts;

    @Inject
    JournalService journal;

    @Inject
    ProgressService progress;

    @Inject
    StatementWriter writer;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Opens a session for a learner. */
    public Reply<Delivery> open(Launch launch, Language wanted) {
        Passage passage = passages.of(launch);
        UUID registration = launch.recorded().orElseThrow();
        return switch (passages.decision(passage)) {
            case LaunchDecision.Closed closed -> new Reply.Refused<>(new Refusal.NotOpen(closed.opens()));
            case LaunchDecision.Open(LaunchMode mode) -> open(passage, registration, mode, wanted);
        };
    }

    private Reply<Delivery> open(Passage passage, UUID registration, LaunchMode mode, Language wanted) {
        String activity = passage.activity().id();
        states.lock(registration, activity);
        LessonState state = states.read(registration, activity);
        List<Attempt> tried = attempts.of(registration, activity);
        boolean doneBefore = (state.completed() && passage.activity() instanceof Lesson) || Deliveries.passed(tried);
        Language lang = offered(passage, wanted);
        Instant now = clock.instant();
        Session session = Session.opened(
                UUID.randomUUID(), registration, activity, doneBefore ? LaunchMode.REVIEW : mode, lang, now);
        sessions.add(session);
        writer.write(opening(passage, session, state, now).texts());
        Deliveries.Known known =
                new Deliveries.Known(state, reflections(passage), tried, progress.ofRegistration(registration));
        return new Reply.Given<>(new Deliveries(passage, lang).delivery(session.id(), session.mode(), known));
    }

    /** Ends the session of a learner who leaves. */
    public void end(Launch launch, UUID id) {
        UUID registration = launch.recorded().orElseThrow();
        states.lock(registration, launch.activity());
        Optional<Session> found =
                sessions.find(id, registration, launch.activity()).filter(session -> !session.ended());
        if (found.isPresent()) {
            Instant now = clock.instant();
            Session ended = found.get().touched(now).endedAt(now);
            sessions.save(ended);
            writer.write(passages.script(passages.of(launch), ended, now)
                    .terminated()
                    .texts());
        }
    }

    /** The language to deliver in: the one asked for if the course has it, else the course's first. */
    static Language offered(Passage passage, Language wanted) {
        List<Language> languages = passage.course().content().languages();
        return languages.contains(wanted) ? wanted : languages.getFirst();
    }

    private SessionScript opening(Passage passage, Session session, LessonState state, Instant now) {
        SessionScript script = passages.script(passage, session, now);
        for (Session left : sessions.open(session.registration(), session.activity())) {
            if (!left.id().equals(session.id())) {
                sessions.save(left.endedAt(now));
                script = script.then(left).abandoned();
            }
        }
        script = script.then(session).launched(address(passage)).initialized();
        if (completesNow(passage, session, state)) {
            states.completed(session.registration(), session.activity(), now);
            script = script.completed();
        }
        return script;
    }

    /** The last blocks may have come in after the session had ended, when nothing could be stated any more. */
    private static boolean completesNow(Passage passage, Session session, LessonState state) {
        return session.mode() == LaunchMode.NORMAL
                && !state.completed()
                && passage.activity() instanceof Lesson lesson
                && !state.seen().isEmpty()
                && LessonRule.missing(lesson, state.seen(), state.answers().keySet())
                        .isEmpty();
    }

    private String address(Passage passage) {
        return settings.baseUrl() + "/play/" + passage.course().key() + "/"
                + passage.activity().id();
    }

    private Map<String, String> reflections(Passage passage) {
        return passage.activity() instanceof Lesson lesson ? journal.own(place(passage, lesson.id())) : Map.of();
    }

    /** Where the learner's own texts at an activity are kept. */
    static JournalPlace place(Passage passage, String activity) {
        return new JournalPlace(
                passage.launch().person(), passage.course().key().text(), activity);
    }
}
