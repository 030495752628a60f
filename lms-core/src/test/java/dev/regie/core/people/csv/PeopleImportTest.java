package dev.regie.core.people.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditQuery;
import dev.regie.core.access.Role;
import dev.regie.core.people.PeopleFixture;
import dev.regie.core.people.PeopleQuery;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonChange;
import dev.regie.core.people.Team;
import dev.regie.core.people.csv.internal.WorkingMemory;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aFileIsTakenOnceAndTheSecondTimeChangesNothing(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            PeopleImport importing = importing(unit, fixture);
            Team care = fixture.team("Care");
            Person cor = fixture.person("Cor", null, "Vos");
            String csv = """
                    e-mail;voornaam;achternaam;taal;rollen;team
                    anna@example.org;Anna;Berg;en;trainer;Care
                    cor@example.org;Cor;Vosse;;;Care
                    """;

            ImportResult result = take(unit, importing, csv, false);

            assertThat(result).isEqualTo(new ImportResult.Done(1, 1, 0, 0));
            Person anna = fixture.people.byEmail("anna@example.org").orElseThrow();
            assertThat(anna.language()).isEqualTo(Language.EN);
            assertThat(anna.roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.TRAINER);
            assertThat(fixture.people.find(cor.id()).orElseThrow().name().family())
                    .isEqualTo("Vosse");
            assertThat(fixture.membership.membersOn(care.id(), TODAY)).containsExactlyInAnyOrder(anna.id(), cor.id());
            assertThat(fixture.access.audit.search(AuditQuery.all(0, 50)).items())
                    .filteredOn(entry -> entry.kind() == AuditKind.PEOPLE_IMPORTED)
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.detail()).isEqualTo("people.csv +1 ~1 =0"));

            assertThat(take(unit, importing, csv, false)).isEqualTo(new ImportResult.Done(0, 0, 2, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void oneWrongLineStopsEverythingUnlessTheGoodOnesAreAskedFor(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            PeopleImport importing = importing(unit, fixture);
            String csv = "e-mail;voornaam;achternaam\nanna@example.org;Anna;Berg\nwrong;Bo;Hof\n";

            assertThat(take(unit, importing, csv, false)).isEqualTo(new ImportResult.HasProblems());
            assertThat(fixture.people.byEmail("anna@example.org")).isEmpty();
            assertThat(take(unit, importing, csv, true)).isEqualTo(new ImportResult.Done(1, 0, 0, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aPlanThatNoLongerHoldsIsShownAnewAndNotDone(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            PeopleImport importing = importing(unit, fixture);
            Person cor = fixture.person("Cor", null, "Vos");
            String csv = "e-mail;taal\ncor@example.org;en\n";
            ImportPlan shown = importing.dryRun(csv);
            unit.call(() -> fixture.people.change(
                    cor.id(), PersonChange.of(cor).withRoles(Set.of(Role.TRAINER)), cor.version()));

            assertThat(unit.call(() -> importing.apply(csv, shown, false, "people.csv")))
                    .isInstanceOf(ImportResult.ChangedMeanwhile.class);
            assertThat(fixture.people.find(cor.id()).orElseThrow().language()).isEqualTo(Language.NL);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void onlyAdminsTakeFiles(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person cor = fixture.person("Cor", null, "Vos");
            fixture.access.be(cor.id(), Role.LEARNER, Role.MANAGER, Role.TRAINER);

            assertThatThrownBy(() -> importing(unit, fixture).dryRun("e-mail\nx@example.org"))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    @Tag("long")
    void tenThousandPeopleAreTakenInOneGoAndFoundAgain(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            PeopleImport importing = importing(unit, fixture);
            fixture.team("Care");
            fixture.team("Cure");
            StringBuilder csv = new StringBuilder("e-mail;voornaam;tussenvoegsel;achternaam;team\n");
            IntStream.range(0, SheetReader.MOST_LINES)
                    .forEach(number -> csv.append(
                            "person%d@example.org;Piet%d;van;Veen%d;Care\n".formatted(number, number, number % 977)));

            assertThat(take(unit, importing, csv.toString(), false))
                    .isEqualTo(new ImportResult.Done(SheetReader.MOST_LINES, 0, 0, 0));
            assertThat(unit.call(() ->
                                    fixture.people.search(PeopleQuery.all(0, 25).withText("veen12 piet")))
                            .total())
                    .isEqualTo(121);

            String others = csv.toString().replace("Piet", "Pieter").replace(";Care", ";Cure");
            assertThat(take(unit, importing, others, false))
                    .isEqualTo(new ImportResult.Done(0, SheetReader.MOST_LINES, 0, 0));
            assertThat(take(unit, importing, others, false))
                    .isEqualTo(new ImportResult.Done(0, 0, SheetReader.MOST_LINES, 0));
        }
    }

    private static ImportResult take(JpaTestUnit unit, PeopleImport importing, String csv, boolean goodLinesOnly) {
        ImportPlan shown = unit.call(() -> importing.dryRun(csv));
        return unit.call(() -> importing.apply(csv, shown, goodLinesOnly, "people.csv"));
    }

    private static PeopleImport importing(JpaTestUnit unit, PeopleFixture fixture) {
        return new PeopleImport(
                fixture.people,
                fixture.teams,
                fixture.teamHistory,
                fixture.access.current,
                new ImportWork(
                        fixture.people,
                        fixture.newcomers,
                        fixture.membership,
                        fixture.access.audit,
                        new WorkingMemory(unit.entityManager())),
                AccessFixture.CLOCK,
                AccessFixture.settings(false));
    }
}
