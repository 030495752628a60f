package dev.regie.core.people.csv;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.LoginName;
import dev.regie.core.access.Role;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.Stretch;
import dev.regie.core.people.TeamHistory;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** People from a file, for admins: first what it would do, then doing exactly that or nothing. */
@ApplicationScoped
public class PeopleImport {
    private PeopleService people;
    private TeamService teams;
    private TeamHistory teamHistory;
    private CurrentUser current;
    private ImportWork work;
    private Clock clock;
    private Settings settings;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected PeopleImport() {}

    @Inject
    PeopleImport(
            PeopleService people,
            TeamService teams,
            TeamHistory teamHistory,
            CurrentUser current,
            ImportWork work,
            Clock clock,
            Settings settings) {
        this.people = people;
        this.teams = teams;
        this.teamHistory = teamHistory;
        this.current = current;
        this.work = work;
        this.clock = clock;
        this.settings = settings;
    }

    /** What the file would do; changes nothing. */
    public ImportPlan dryRun(String text) {
        current.require(Role.ADMIN);
        Sheet sheet = SheetReader.read(text);
        return ImportRule.plan(sheet, known(sheet));
    }

    /**
     * Does what was shown, in one transaction: all of it or nothing.
     *
     * @param shown the plan that the admin saw; refused when the file would do something else by now
     * @param goodLinesOnly whether wrong lines are left out instead of stopping everything
     * @param fileName for the audit log
     */
    public ImportResult apply(String text, ImportPlan shown, boolean goodLinesOnly, String fileName) {
        current.require(Role.ADMIN);
        if (shown.isUnusable() || !(goodLinesOnly || shown.problems().isEmpty())) {
            return new ImportResult.HasProblems();
        }
        try {
            return work.apply(() -> dryRun(text), shown, fileName);
        } catch (ImportWork.Stopped stopped) {
            return new ImportResult.Failed(stopped.line(), stopped.email(), stopped.reason());
        }
    }

    private Known known(Sheet sheet) {
        List<String> emails = sheet.rows().stream()
                .map(row -> LoginName.fold(row.fields().getOrDefault(Column.EMAIL, "")))
                .filter(email -> !email.isEmpty())
                .distinct()
                .toList();
        Map<PersonId, Person> found =
                people.allByEmail(emails).stream().collect(toMap(Person::id, Function.identity()));
        Map<PersonId, List<Stretch>> memberships =
                teamHistory.membershipsOf(found.keySet()).stream().collect(groupingBy(Stretch::person));
        Map<String, Person> byEmail = new HashMap<>();
        Map<String, List<Stretch>> stretches = new HashMap<>();
        found.values().forEach(person -> {
            byEmail.put(person.email(), person);
            stretches.put(person.email(), memberships.getOrDefault(person.id(), List.of()));
        });
        return new Known(byEmail, stretches, teams.all(), LocalDate.now(clock.withZone(settings.timeZone())));
    }
}
