package dev.regie.core.enrolment;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CatalogueFixture;
import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.enrolment.internal.LedTeams;
import dev.regie.core.enrolment.internal.StoredFixture;
import dev.regie.core.lrs.FollowersFixture;
import dev.regie.core.lrs.RecordFixture;
import dev.regie.core.people.PeopleFixture;
import dev.regie.core.people.Person;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.FeedFixtures;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.InstallationFixture;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The services of enrolment as the container would put them together, with one published course. */
public final class EnrolmentFixture {
    private static final Map<TestDatabases, EnrolmentFixture> SHARED = new EnumMap<>(TestDatabases.class);

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final AtomicInteger LEARNERS = new AtomicInteger();

    public final JpaTestUnit unit;
    public final PeopleFixture people;
    public final CurrentUser current;
    public final Catalogue catalogue;
    public final Installation installation;
    public final RecordFixture record;
    public final StoredFixture stored;
    public final EnrolmentService enrolments = new EnrolmentService();
    public final CohortEnrolments cohortEnrolments = new CohortEnrolments();
    public final ProgressService progress = new ProgressService();
    public final TeamProgress team = new TeamProgress();
    public final SelfEnrolment self = new SelfEnrolment();
    public final NudgeService nudges = new NudgeService();
    public final StuckPoints stuck = new StuckPoints();
    public final AnswerPoints answers = new AnswerPoints();

    /** The published course, see {@link CourseFixtures#course()}. */
    public final CourseVersion course;

    /** One for all tests on an engine, as Regie itself; every test works with people of its own. */
    public static synchronized EnrolmentFixture on(TestDatabases engine) {
        EnrolmentFixture fixture = SHARED.computeIfAbsent(engine, each -> new EnrolmentFixture(JpaTestUnit.on(each)));
        fixture.people.access.beRegie();
        return fixture;
    }

    /** On this database, as Regie itself. */
    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    public EnrolmentFixture(JpaTestUnit unit) {
        this.unit = unit;
        people = new PeopleFixture(unit);
        current = people.access.current;
        ChangeFeed changes = FeedFixtures.changeFeed(unit.dataSource(), AccessFixture.CLOCK);
        catalogue = CatalogueFixture.on(unit, current, changes);
        installation = InstallationFixture.installation(unit.dataSource());
        record = new RecordFixture(unit, installation);
        stored = new StoredFixture(unit, installation, record, catalogue, changes, people.access.accounts, current);
        enrolments.enrolments = stored.enrolments;
        enrolments.folding = stored.folding;
        enrolments.catalogue = catalogue;
        enrolments.people = people.people;
        enrolments.changes = changes;
        enrolments.rights = stored.rights;
        enrolments.clock = AccessFixture.CLOCK;
        cohortEnrolments.enrolments = stored.enrolments;
        cohortEnrolments.folding = stored.folding;
        cohortEnrolments.catalogue = catalogue;
        cohortEnrolments.changes = changes;
        cohortEnrolments.rights = stored.rights;
        cohortEnrolments.clock = AccessFixture.CLOCK;
        progress.enrolments = stored.enrolments;
        progress.store = stored.store;
        progress.catalogue = catalogue;
        progress.folding = stored.folding;
        progress.followers = FollowersFixture.in(unit, record.feed);
        progress.rights = stored.rights;
        LedTeams led = new LedTeams(people.teams, people.membership, people.leadership);
        team.led = led;
        nudges.led = led;
        team.current = current;
        team.membership = people.membership;
        team.leadership = people.leadership;
        team.people = people.people;
        team.enrolments = stored.enrolments;
        team.store = stored.store;
        team.clock = AccessFixture.CLOCK;
        team.settings = AccessFixture.settings(false);
        self.current = current;
        self.catalogue = catalogue;
        self.service = enrolments;
        self.enrolments = stored.enrolments;
        self.progress = stored.store;
        self.changes = changes;
        stuck.current = current;
        stuck.store = stored.store;
        answers.current = current;
        answers.store = stored.answers;
        nudges.current = current;
        nudges.membership = people.membership;
        nudges.people = people.people;
        nudges.enrolments = stored.enrolments;
        nudges.nudges = stored.nudges;
        nudges.clock = AccessFixture.CLOCK;
        nudges.settings = AccessFixture.settings(false);
        course = publish(CourseFixtures.course());
    }

    /** Publishes the next version of a course. */
    public CourseVersion publish(CourseContent content) {
        unit.call(() -> catalogue.publish(content, Publication.SUBSTANTIVE));
        return unit.call(() -> catalogue.latest(content.key())).orElseThrow();
    }

    /** Lets everybody take the course, or nobody any more. */
    public void open(CourseVersion version, boolean allowed) {
        Course now = unit.call(() -> catalogue.course(version.key())).orElseThrow();
        unit.call(() -> catalogue.changeSelfEnrolment(version.key(), allowed, now.version()));
    }

    /** Adds a learner. */
    public PersonId learner(String given) {
        return people.person(given + " " + LEARNERS.incrementAndGet(), null, "Jansen")
                .id();
    }

    /** Adds somebody with roles. */
    public Person person(String given, @Nullable String tussenvoegsel, String family, Role... roles) {
        return people.person(given, tussenvoegsel, family, roles);
    }

    /** Puts somebody on the course. */
    public Enrolment enrolled(PersonId person) {
        return enrolled(person, course);
    }

    /** Puts somebody on that version. */
    public Enrolment enrolled(PersonId person, CourseVersion version) {
        EnrolResult result = unit.call(() ->
                enrolments.enrol(new NewEnrolment(person, version.key(), version.id(), new Source.Assigned(), null)));
        if (result instanceof EnrolResult.Enrolled(Enrolment enrolment)) {
            return enrolment;
        }
        throw new AssertionError(result.toString());
    }

    /** Folds everything that is in the record. */
    public void foldAll() {
        progress.followers.catchUp(stored.folding, LONG);
    }

    /** Counts every answer that is in the record. */
    public void countAnswers() {
        progress.followers.catchUp(stored.answerFolding, LONG);
    }

    /** The enrolment as it is now. */
    public Enrolment now(Enrolment enrolment) {
        return unit.call(() -> enrolments.find(enrolment.id())).orElseThrow();
    }

    /** The progress as it is kept now. */
    public CourseProgress progress(Enrolment enrolment) {
        return unit.call(() -> progress.of(enrolment.id()));
    }
}
