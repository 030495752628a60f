package dev.regie.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.Role;
import dev.regie.core.access.SystemWork;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.EnrolResult;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.NewEnrolment;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.enrolment.Source;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.statements.LearningStatements;
import dev.regie.core.enrolment.statements.StatementContext;
import dev.regie.core.lrs.StatementFeed;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.people.NewPerson;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonChange;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.PersonResult;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Language;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the services promise together, with the container's own transactions and persistence. */
@ArquillianTest
class ServicesInsideIT {

    private static final CourseKey COMMUNICATION = new CourseKey("communication");

    @Inject
    SystemWork system;

    @Inject
    PeopleService people;

    @Inject
    AccountService accounts;

    @Inject
    Catalogue catalogue;

    @Inject
    EnrolmentService enrolments;

    @Inject
    ProgressService progress;

    @Inject
    StatementFeed statements;

    @Inject
    ChangeFeed changes;

    @Inject
    Installation installation;

    @Inject
    OneTransaction oneTransaction;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Deployment
    static WebArchive application() {
        return InsideArchive.with(ServicesInsideIT.class, OneTransaction.class);
    }

    @Test
    void a_call_that_fails_half_way_leaves_nothing_behind() {
        long statementsBefore = statements.head();
        long changesBefore = changes.head();
        String email = unusedEmail();

        assertThatThrownBy(() -> oneTransaction.run(() -> system.run(() -> {
                    Person person = people.create(newPerson(email)).orThrow();
                    Enrolment enrolment = enrol(person);
                    oneTransaction.write(completed(person, enrolment));
                    throw new IllegalStateException("the power fails");
                })))
                .hasMessage("the power fails");

        assertThat(people.byEmail(email)).isEmpty();
        assertThat(statements.head()).isEqualTo(statementsBefore);
        assertThat(changes.head()).isEqualTo(changesBefore);
        assertThat(system.call(() -> people.create(newPerson(email)))).isInstanceOf(PersonResult.Stored.class);
    }

    @Test
    void two_calls_at_once_enrol_a_person_once() throws Exception {
        Person person = somebody();

        List<EnrolResult> results = atOnce(6, () -> enrolments.enrol(assigned(person)));

        assertThat(results).filteredOn(EnrolResult.Enrolled.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(EnrolResult.AlreadyOpen.class::isInstance)
                .hasSize(5);
        assertThat(system.call(() -> enrolments.of(person.id()))).hasSize(1);
    }

    @Test
    void of_two_changes_to_the_same_version_one_is_made_and_the_other_told() throws Exception {
        Person person = somebody();
        List<String> families = new ArrayList<>(List.of("Bakker", "Visser", "Smit", "Mulder"));

        List<PersonResult> results = atOnce(4, () -> {
            String family;
            synchronized (families) {
                family = families.removeFirst();
            }
            return people.change(
                    person.id(),
                    PersonChange.of(person).withName(new PersonName("Noor", null, family)),
                    person.version());
        });

        assertThat(results)
                .filteredOn(PersonResult.Stored.class::isInstance)
                .singleElement()
                .satisfies(stored -> assertThat(
                                people.find(person.id()).orElseThrow().name())
                        .isEqualTo(stored.orThrow().name()));
        assertThat(results)
                .filteredOn(PersonResult.ChangedMeanwhile.class::isInstance)
                .hasSize(3);
    }

    @Test
    void a_statement_that_is_written_is_folded_into_progress() throws Exception {
        Person person = somebody();
        Enrolment enrolment = system.call(() -> enrol(person));
        assertThat(standing(enrolment)).isEqualTo(Standing.NOT_STARTED);

        oneTransaction.run(() -> system.run(() -> oneTransaction.write(completed(person, enrolment))));

        assertThat(statements.ofRegistration(enrolment.registration())).hasSize(1);
        assertThat(progress.awaitFolded(enrolment.registration(), Duration.ofSeconds(1)))
                .isTrue();
        assertThat(standing(enrolment)).isEqualTo(Standing.DONE);
        assertThat(system.call(() -> progress.of(enrolment.id())).standing()).isEqualTo(Standing.BUSY);
    }

    private Standing standing(Enrolment enrolment) {
        return system.call(() -> progress.of(enrolment.id()))
                .activity(lesson(course()).id())
                .standing();
    }

    private String completed(Person person, Enrolment enrolment) {
        StatementContext context = new StatementContext(
                accounts.actorName(person.id()),
                enrolment.registration(),
                UUID.randomUUID(),
                Language.NL,
                enrolment.partOf());
        return new LearningStatements(installation.iriBase())
                .completed(context, course(), lesson(course()), Duration.ofMinutes(9), Instant.now());
    }

    private CourseVersion course() {
        return catalogue.latest(COMMUNICATION).orElseThrow();
    }

    private static Activity lesson(CourseVersion course) {
        return course.content().activities().getFirst();
    }

    private Enrolment enrol(Person person) {
        return switch (enrolments.enrol(assigned(person))) {
            case EnrolResult.Enrolled(Enrolment made) -> made;
            case EnrolResult other -> throw new IllegalStateException(other.toString());
        };
    }

    private static NewEnrolment assigned(Person person) {
        return new NewEnrolment(person.id(), COMMUNICATION, null, new Source.Assigned(), null);
    }

    private Person somebody() {
        return system.call(() -> people.create(newPerson(unusedEmail())).orThrow());
    }

    private static String unusedEmail() {
        return UUID.randomUUID() + "@example.org";
    }

    private static NewPerson newPerson(String email) {
        return new NewPerson(new PersonName("Noor", "de", "Boer"), email, Language.NL, Set.of(Role.LEARNER));
    }

    /** The same call from several threads that set off together; of their own, since a pool that is busy may never give all of them at once. */
    private <T> List<T> atOnce(int times, Supplier<T> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(() -> {
                start.await(3, TimeUnit.MINUTES);
                return system.call(call);
            });
        }
        List<T> results = new ArrayList<>();
        try (ExecutorService own = Executors.newFixedThreadPool(times, threads)) {
            for (Future<T> each : own.invokeAll(calls)) {
                results.add(each.get());
            }
        }
        return results;
    }

    /** A caller that holds several service calls in one transaction. */
    @ApplicationScoped
    public static class OneTransaction {

        @Inject
        StatementWriter writer;

        /** Runs the work in a transaction of its own, rolled back when it throws. */
        @Transactional
        public void run(Runnable work) {
            work.run();
        }

        /** Writes a statement as Regie itself. */
        @Transactional
        public void write(String statement) {
            writer.write(List.of(statement));
        }
    }
}
