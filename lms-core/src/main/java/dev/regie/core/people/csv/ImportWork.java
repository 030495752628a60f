package dev.regie.core.people.csv;

import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.Newcomer;
import dev.regie.core.people.Newcomers;
import dev.regie.core.people.NewcomersResult;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.people.csv.PlannedLine.Effect;
import dev.regie.core.people.csv.PlannedLine.Move;
import dev.regie.core.people.csv.internal.WorkingMemory;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The one transaction in which a plan is done. */
@ApplicationScoped
@Transactional
public class ImportWork {
    /** After how many lines what the entity manager remembers is written and forgotten: each query compares all of it. */
    private static final int BATCH = 20;

    /** How many new people are added in one go. */
    private static final int TOGETHER = 500;

    private PeopleService people;
    private Newcomers newcomers;
    private TeamMembership membership;
    private AuditLog audit;
    private WorkingMemory memory;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected ImportWork() {}

    @Inject
    ImportWork(
            PeopleService people,
            Newcomers newcomers,
            TeamMembership membership,
            AuditLog audit,
            WorkingMemory memory) {
        this.people = people;
        this.newcomers = newcomers;
        this.membership = membership;
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
        addNew(now.lines().stream().filter(line -> line.effect() == Effect.NEW).toList());
        changeKnown(now.lines().stream()
                .filter(line -> line.effect() == Effect.CHANGED)
                .toList());
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

    private void addNew(List<PlannedLine> lines) {
        for (int at = 0; at < lines.size(); at += TOGETHER) {
            List<PlannedLine> some = lines.subList(at, Math.min(lines.size(), at + TOGETHER));
            switch (newcomers.add(some.stream().map(ImportWork::newcomer).toList())) {
                case NewcomersResult.Refused(int index, Object reason) -> throw new Stopped(some.get(index), reason);
                case NewcomersResult.Added(List<PersonId> added) -> {
                    memory.empty();
                    for (int i = 0; i < some.size(); i++) {
                        shutOut(some.get(i), added.get(i));
                    }
                }
            }
        }
    }

    private static Newcomer newcomer(PlannedLine line) {
        Optional<Move> move = line.move();
        return new Newcomer(
                line.wish().orElseThrow(),
                move.flatMap(Move::to),
                move.map(Move::day).orElse(LocalDate.MIN));
    }

    /** The file can hold people who have left already. */
    private void shutOut(PlannedLine line, PersonId added) {
        line.change()
                .ifPresent(change -> stored(
                        line,
                        people.change(
                                added, change, people.find(added).orElseThrow().version())));
    }

    private void changeKnown(List<PlannedLine> lines) {
        int since = 0;
        for (PlannedLine line : lines) {
            Person before = line.known().orElseThrow();
            line.change().ifPresent(change -> stored(line, people.change(before.id(), change, before.version())));
            line.move().ifPresent(move -> move(line, before.id(), move));
            since++;
            if (since % BATCH == 0) {
                memory.empty();
            }
        }
    }

    private void move(PlannedLine line, PersonId person, Move move) {
        for (TeamId team : move.outOf()) {
            require(line, membership.endMember(team, person, move.day()));
        }
        move.to().ifPresent(team -> require(line, membership.addMember(team, person, move.day())));
    }

    private static void stored(PlannedLine line, PersonResult result) {
        if (!(result instanceof PersonResult.Stored)) {
            throw new Stopped(line, result);
        }
    }

    private static void require(PlannedLine line, MembershipResult result) {
        if (!(result instanceof MembershipResult.Stored)) {
            throw new Stopped(line, result);
        }
    }
}
