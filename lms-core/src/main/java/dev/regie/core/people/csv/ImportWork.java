package dev.regie.core.people.csv;

import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamService;
import dev.regie.core.people.csv.PlannedLine.Effect;
import dev.regie.core.people.csv.PlannedLine.Move;
import dev.regie.core.people.csv.internal.WorkingMemory;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serial;
import java.util.Optional;
import java.util.function.Supplier;

/** The one transaction in which a plan is done. */
@ApplicationScoped
@Transactional
public class ImportWork {
    /** After how many lines what the entity manager remembers is written and forgotten: each query compares all of it. */
    private static final int BATCH = 20;

    private PeopleService people;
    private TeamService teams;
    private AuditLog audit;
    private WorkingMemory memory;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected ImportWork() {}

    @Inject
    ImportWork(PeopleService people, TeamService teams, AuditLog audit, WorkingMemory memory) {
        this.people = people;
        this.teams = teams;
        this.audit = audit;
        this.memory = memory;
    }

    /** One line could not be done: what was done before it is undone with the transaction. */
    public static final class Stopped extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final long line;
        private final String email;
        private final transient Object reason;

        Stopped(PlannedLine line, Object reason) {
            super("line " + line.line() + ": " + reason);
            this.line = line.line();
            this.email = line.email();
            this.reason = reason;
        }

        long line() {
            return line;
        }

        String email() {
            return email;
        }

        Object reason() {
            return reason;
        }
    }

    /**
     * Makes the plan again, and does it if it is still the one that was shown.
     *
     * @throws Stopped when a line could not be done
     */
    public ImportResult apply(Supplier<ImportPlan> again, ImportPlan shown, String fileName) {
        people.holdAddresses();
        ImportPlan now = again.get();
        if (!now.equals(shown)) {
            return new ImportResult.ChangedMeanwhile(now);
        }
        memory.empty();
        int since = 0;
        for (PlannedLine line : now.lines()) {
            if (line.effect() != Effect.UNCHANGED) {
                apply(line);
                since++;
                if (since % BATCH == 0) {
                    memory.empty();
                }
            }
        }
        ImportResult.Done done = new ImportResult.Done(
                now.count(Effect.NEW),
                now.count(Effect.CHANGED),
                now.count(Effect.UNCHANGED),
                now.problems().stream().map(Problem::line).distinct().count());
        audit.record(
                AuditKind.PEOPLE_IMPORTED,
                Optional.empty(),
                fileName + " +" + done.added() + " ~" + done.changed() + " =" + done.unchanged());
        return done;
    }

    private void apply(PlannedLine line) {
        PersonId id = person(line);
        line.move().ifPresent(move -> move(line, id, move));
    }

    private PersonId person(PlannedLine line) {
        if (line.wish().isPresent()) {
            Person made = stored(line, people.create(line.wish().get()));
            return line.change().isEmpty()
                    ? made.id()
                    : stored(line, people.change(made.id(), line.change().get(), made.version()))
                            .id();
        }
        Person before = line.known().orElseThrow();
        return line.change().isPresent()
                ? stored(line, people.change(before.id(), line.change().get(), before.version()))
                        .id()
                : before.id();
    }

    private void move(PlannedLine line, PersonId person, Move move) {
        for (TeamId team : move.outOf()) {
            require(line, teams.endMember(team, person, move.day()));
        }
        move.to().ifPresent(team -> require(line, teams.addMember(team, person, move.day())));
    }

    private static Person stored(PlannedLine line, PersonResult result) {
        if (result instanceof PersonResult.Stored(Person person)) {
            return person;
        }
        throw new Stopped(line, result);
    }

    private static void require(PlannedLine line, MembershipResult result) {
        if (!(result instanceof MembershipResult.Stored)) {
            throw new Stopped(line, result);
        }
    }
}
