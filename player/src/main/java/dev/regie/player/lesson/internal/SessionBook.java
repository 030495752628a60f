package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Attempt;
import dev.regie.core.assessment.AttemptService;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.practice.CommitmentService;
import dev.regie.core.practice.JournalPlace;
import dev.regie.core.practice.JournalService;
import dev.regie.core.practice.SelfAssessmentService;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Opens and ends the sessions that are recorded. */
@ApplicationScoped
public class SessionBook {

    /** How long the ids of events are kept, to know one that is sent again. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Duration SWEEP = Duration.ofHours(1);

    /** When this was last done here, in seconds of the epoch. */
    private final AtomicLong swept = new AtomicLong();

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
    CommitmentService commitments;

    @Inject
    SelfAssessmentService scans;

    @Inject
    CaseRounds rounds;

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
        boolean doneBefore = passage.activity() instanceof Assessment ? Deliveries.passed(tried) : state.completed();
        Language lang = offered(passage, wanted);
        Instant now = clock.instant();
        forgetEvents(now);
        Session session = Session.opened(
                UUID.randomUUID(), registration, activity, doneBefore ? LaunchMode.REVIEW : mode, lang, now);
        sessions.add(session);
        writer.write(opening(passage, session, state, now).texts());
        return new Reply.Given<>(new Deliveries(passage, passages.render(passage, lang))
                .delivery(session.id(), session.mode(), known(passage, registration, state, tried)));
    }

    private Known known(Passage passage, UUID registration, LessonState state, List<Attempt> tried) {
        Activity activity = passage.activity();
        JournalPlace place = place(passage, activity.id());
        boolean page = activity instanceof WithBlocks;
        Optional<ScanViews> scan = activity instanceof SelfAssessment asked
                ? Optional.of(new ScanViews(passage.course().content(), asked))
                : Optional.empty();
        return new Known(
                state,
                passages.openings(passage),
                page ? journal.own(place) : Map.of(),
                page ? commitments.own(place) : Map.of(),
                tried,
                activity instanceof Case ? rounds.of(registration, activity.id()) : List.of(),
                scan.isPresent() ? scans.own(ScanBook.place(passage)) : Map.of(),
                scan.flatMap(ScanViews::repeats)
                        .map(start -> scans.own(ScanBook.place(passage).at(start)))
                        .orElse(null),
                progress.ofRegistration(registration));
    }

    /** Once in a while, since it looks at the events of everybody. */
    private void forgetEvents(Instant now) {
        long last = swept.get();
        if (now.getEpochSecond() > last + SWEEP.toSeconds() && swept.compareAndSet(last, now.getEpochSecond())) {
            states.forgetEvents(now.minus(KEPT));
        }
    }

    /**
     * Ends the session of a learner who leaves.
     *
     * @param active seconds of attention since the last report, if the page says
     */
    public void end(Launch launch, UUID id, @Nullable Integer active) {
        UUID registration = launch.recorded().orElseThrow();
        states.lock(registration, launch.activity());
        Optional<Session> found =
                sessions.find(id, registration, launch.activity()).filter(session -> !session.ended());
        if (found.isPresent()) {
            Instant now = clock.instant();
            Session ended = found.get().attended(active, now).touched(now).endedAt(now);
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
        for (Session left : sessions.open(session.registration())) {
            boolean same = left.activity().equals(session.activity());
            if (!left.id().equals(session.id()) && (same || left.forgotten(now))) {
                sessions.save(left.endedAt(now));
                Optional<Activity> activity = passage.course().content().activity(left.activity());
                script =
                        activity.isPresent() ? script.then(left, activity.get()).abandoned() : script;
            }
        }
        script = script.then(session, passage.activity())
                .launched(address(passage))
                .initialized();
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
                && passage.activity() instanceof WithBlocks page
                && !state.seen().isEmpty()
                && LessonRule.missing(page, state.seen(), state.answers().keySet())
                        .isEmpty();
    }

    private String address(Passage passage) {
        return settings.baseUrl() + "/play/" + passage.course().key() + "/"
                + passage.activity().id();
    }

    /** Where the learner's own texts at an activity are kept. */
    static JournalPlace place(Passage passage, String activity) {
        return new JournalPlace(
                passage.launch().person(), passage.course().key().text(), activity);
    }
}
