package dev.regie.player.lesson.internal;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.MovingClock;
import dev.regie.core.assessment.AttemptService;
import dev.regie.core.assessment.internal.Attempts;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.WholeCourse;
import dev.regie.core.catalogue.internal.MediaFolder;
import dev.regie.core.cohort.CalendarFixture;
import dev.regie.core.cohort.PassageCalendar;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentFixture;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.lrs.profile.ServedProfile;
import dev.regie.core.practice.CommitmentService;
import dev.regie.core.practice.JournalService;
import dev.regie.core.practice.SelfAssessmentService;
import dev.regie.core.practice.internal.BlockEntries;
import dev.regie.core.practice.internal.OwnerOnly;
import dev.regie.core.practice.internal.SelfAssessments;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.TestDatabases;
import dev.regie.player.launch.Launch;
import dev.regie.player.launch.LaunchFixture;
import dev.regie.player.store.PlayerDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The books of the player as the container would put them together, on a database, with a course that has everything. */
final class PlayerFixture {

    private static final Map<TestDatabases, PlayerFixture> SHARED = new EnumMap<>(TestDatabases.class);
    private static final AtomicInteger LEARNERS = new AtomicInteger();

    final EnrolmentFixture on;
    final MovingClock time = new MovingClock(AccessFixture.CLOCK.instant());
    final CourseVersion course;
    final SessionBook sessions = new SessionBook();
    final EventBook events = new EventBook();
    final AttemptBook attempts = new AttemptBook();
    final CaseBook cases = new CaseBook();
    final ScanBook scans = new ScanBook();

    /** What was stated since the last look. */
    private final List<String> stated = new ArrayList<>();

    static synchronized PlayerFixture on(TestDatabases engine) {
        PlayerFixture fixture =
                SHARED.computeIfAbsent(engine, each -> new PlayerFixture(new EnrolmentFixture(JpaTestUnit.on(each))));
        fixture.on.people.access.beRegie();
        fixture.stated.clear();
        return fixture;
    }

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    private PlayerFixture(EnrolmentFixture on) {
        this.on = on;
        course = on.publish(WholeCourse.course(new CourseKey("whole")));
        EntityManager em = on.unit.entityManager();
        PlayerDatabase database = new PlayerDatabase(on.unit.dataSource());
        PassageCalendar calendar = CalendarFixture.calendar(on.unit, time);
        LessonStates states = new LessonStates(database);
        Sessions open = new Sessions(database);
        CaseRounds rounds = new CaseRounds(database);
        OwnerOnly only = new OwnerOnly(new CurrentUser());
        JournalService journal = new JournalService(new BlockEntries(em), only, time);
        CommitmentService commitments = new CommitmentService(new BlockEntries(em), only, time);
        SelfAssessmentService scanService = new SelfAssessmentService(new SelfAssessments(em), only, time);
        AttemptService attemptService = new AttemptService(new Attempts(em), time);
        StatementWriter writer = json -> {
            json.forEach(ServedProfile.read()::hold);
            stated.addAll(json);
            on.record.writer.write(json);
        };
        Passages passages = new Passages();
        passages.catalogue = on.catalogue;
        passages.media = new MediaFolder(Path.of("target", "media"));
        passages.enrolments = on.enrolments;
        passages.calendar = calendar;
        passages.launches = LaunchFixture.service(on, calendar);
        passages.accounts = on.people.access.accounts;
        passages.installation = on.installation;
        Rooms rooms = new Rooms();
        rooms.passages = passages;
        rooms.sessions = open;
        rooms.states = states;
        rooms.clock = time;
        sessions.passages = passages;
        sessions.sessions = open;
        sessions.states = states;
        sessions.attempts = attemptService;
        sessions.journal = journal;
        sessions.commitments = commitments;
        sessions.scans = scanService;
        sessions.rounds = rounds;
        sessions.progress = on.progress;
        sessions.writer = writer;
        sessions.settings = AccessFixture.settings(false);
        sessions.clock = time;
        events.passages = passages;
        events.sessions = open;
        events.states = states;
        events.journal = journal;
        events.commitments = commitments;
        events.writer = writer;
        events.clock = time;
        attempts.passages = passages;
        attempts.rooms = rooms;
        attempts.sessions = open;
        attempts.attempts = attemptService;
        attempts.catalogue = on.catalogue;
        attempts.writer = writer;
        attempts.clock = time;
        cases.rooms = rooms;
        cases.rounds = rounds;
        cases.passages = passages;
        cases.writer = writer;
        cases.clock = time;
        scans.rooms = rooms;
        scans.passages = passages;
        scans.scans = scanService;
        scans.writer = writer;
        scans.clock = time;
    }

    /** Somebody new on the course. */
    Enrolment enrolled() {
        return on.enrolled(on.learner("Speler " + LEARNERS.incrementAndGet()), course);
    }

    Launch launch(Enrolment enrolment, String activity) {
        return new Launch(enrolment.person(), enrolment.registration(), course.id(), activity, LaunchMode.NORMAL);
    }

    <T> T call(Supplier<T> work) {
        return on.unit.call(work);
    }

    /** The verbs stated since the last look, and forgets them. */
    List<String> verbs() {
        List<String> verbs = stated.stream()
                .map(text -> Json.MAPPER.readTree(text).at("/verb/display/en").asString())
                .toList();
        stated.clear();
        return verbs;
    }

    /** All that was stated since the last look, as one text. */
    String stated() {
        return String.join("\n", stated);
    }

    static UUID id() {
        return UUID.randomUUID();
    }
}
