package dev.regie.core.people.csv;

import dev.regie.core.access.LoginName;
import dev.regie.core.access.Role;
import dev.regie.core.people.NewPerson;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonChange;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.TeamTree;
import dev.regie.core.people.csv.PlannedLine.Difference;
import dev.regie.core.people.csv.Problem.Kind;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a file does to the people who are known; pure. The address is the key; a column that is absent and a field that is empty
 * leave things as they are, but an empty tussenvoegsel is none. Whoever is not in the file is left alone.
 */
public final class ImportRule {
    private final Known known;
    private final TeamRule teams;

    private ImportRule(Known known) {
        this.known = known;
        this.teams = new TeamRule(new TeamTree(known.teams()), known);
    }

    /** The plan for this file. */
    public static ImportPlan plan(Sheet sheet, Known known) {
        ImportRule rule = new ImportRule(known);
        List<Problem> problems = new ArrayList<>(sheet.problems());
        List<PlannedLine> lines = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            List<Problem> wrong = new ArrayList<>();
            String email = LoginName.fold(row.fields().getOrDefault(Column.EMAIL, ""));
            Long before = email.isEmpty() ? null : seen.putIfAbsent(email, row.line());
            if (before != null) {
                wrong.add(new Problem(row.line(), Column.EMAIL, Kind.EMAIL_TWICE, before.toString()));
            }
            Optional<PlannedLine> line = rule.line(row, email, wrong);
            problems.addAll(wrong);
            if (wrong.isEmpty()) {
                line.ifPresent(lines::add);
            }
        }
        return new ImportPlan(lines, problems);
    }

    private Optional<PlannedLine> line(Sheet.Row row, String email, List<Problem> wrong) {
        Fields fields = new Fields(row, wrong);
        if (email.isEmpty()) {
            fields.wrong(Column.EMAIL, Kind.MISSING);
            return Optional.empty();
        }
        if (!LoginName.isValid(email)) {
            fields.wrong(Column.EMAIL, Kind.EMAIL_INVALID);
        }
        Optional<Person> person = Optional.ofNullable(known.people().get(email));
        PersonName name = name(fields, person);
        Language language =
                fields.language().orElse(person.map(Person::language).orElse(Language.NL));
        Optional<Set<Role>> roles = fields.roles();
        boolean active = fields.active().orElse(person.map(Person::active).orElse(true));
        Optional<PlannedLine.Move> move = teams.move(fields, email);
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        List<Difference> differences = new ArrayList<>();
        if (person.isEmpty()) {
            differences.add(new Difference(Column.FAMILY, "", name.full()));
            roles.ifPresent(given -> differences.add(new Difference(Column.ROLES, "", Fields.words(given))));
            move.ifPresent(to -> differences.add(teams.difference(to)));
            NewPerson wish = new NewPerson(name, email, language, roles.orElse(Set.of()));
            Optional<PersonChange> shut =
                    active ? Optional.empty() : Optional.of(new PersonChange(name, email, language, Set.of(), false));
            return Optional.of(
                    new PlannedLine(row.line(), email, Optional.empty(), Optional.of(wish), shut, move, differences));
        }
        Person before = person.get();
        PersonChange change = new PersonChange(
                name, email, language, before.active() ? roles.orElse(before.roles()) : Set.of(), active);
        differences.addAll(differences(before, change));
        move.ifPresent(to -> differences.add(teams.difference(to)));
        Optional<PersonChange> needed = differences(before, change).isEmpty() ? Optional.empty() : Optional.of(change);
        return Optional.of(new PlannedLine(row.line(), email, person, Optional.empty(), needed, move, differences));
    }

    private static PersonName name(Fields fields, Optional<Person> person) {
        String given =
                fields.name(Column.GIVEN, person.map(before -> before.name().given()));
        String family =
                fields.name(Column.FAMILY, person.map(before -> before.name().family()));
        String between = fields.tussenvoegsel(
                person.flatMap(before -> Optional.ofNullable(before.name().tussenvoegsel())));
        return new PersonName(given, between, family);
    }

    private static List<Difference> differences(Person before, PersonChange after) {
        List<Difference> all = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            all.add(new Difference(
                    Column.FAMILY, before.name().full(), after.name().full()));
        }
        if (before.language() != after.language()) {
            all.add(new Difference(
                    Column.LANGUAGE, before.language().tag(), after.language().tag()));
        }
        if (before.active() && after.active() && !before.roles().equals(after.roles())) {
            all.add(new Difference(Column.ROLES, Fields.words(before.roles()), Fields.words(after.roles())));
        }
        if (before.active() != after.active()) {
            all.add(new Difference(Column.ACTIVE, Fields.yesOrNo(before.active()), Fields.yesOrNo(after.active())));
        }
        return all;
    }
}
