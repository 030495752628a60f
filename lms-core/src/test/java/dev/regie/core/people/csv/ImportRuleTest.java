package dev.regie.core.people.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.Role;
import dev.regie.core.people.Period;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.Stretch;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.csv.PlannedLine.Difference;
import dev.regie.core.people.csv.PlannedLine.Effect;
import dev.regie.core.people.csv.PlannedLine.Move;
import dev.regie.core.people.csv.Problem.Kind;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Team CARE = new Team(TeamId.random(), "Care", null, null, 1);
    private static final Team NORTH = new Team(TeamId.random(), "North", CARE.id(), null, 1);
    private static final Team OTHER_NORTH = new Team(TeamId.random(), "North", null, null, 1);
    private static final Person ANNA = new Person(
            PersonId.random(),
            new PersonName("Anna", "van den", "Berg"),
            "anna@example.org",
            Language.NL,
            true,
            Set.of(Role.LEARNER, Role.TRAINER),
            3);

    @Test
    void aNewPersonNeedsAnAddressAndANameAndNoMore() {
        ImportPlan plan = plan("e-mail;voornaam;achternaam\nBo@Example.org;Bo;Hof\ncor@example.org;;Vos\n;Dirk;Mol\n");

        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.effect()).isEqualTo(Effect.NEW);
            assertThat(line.email()).isEqualTo("bo@example.org");
            assertThat(line.wish().orElseThrow().language()).isEqualTo(Language.NL);
        });
        assertThat(plan.problems())
                .containsExactly(
                        new Problem(3, Column.GIVEN, Kind.MISSING, ""), new Problem(4, Column.EMAIL, Kind.MISSING, ""));
        assertThat(plan.isUnusable()).isFalse();
    }

    @Test
    void aKnownPersonIsUnchangedWhereTheFileSaysWhatIsSo() {
        ImportPlan plan = plan("e-mail;voornaam;tussenvoegsel;achternaam;taal;rollen;actief;team\n"
                + "ANNA@example.org;Anna;van den;Berg;nl;trainer;ja;Care");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.lines()).extracting(PlannedLine::effect).containsExactly(Effect.UNCHANGED);
        assertThat(plan.changesAnything()).isFalse();
    }

    @Test
    void anAbsentColumnAndAnEmptyFieldLeaveThingsAsTheyAre() {
        assertThat(plan("e-mail\nanna@example.org").lines())
                .extracting(PlannedLine::effect)
                .containsExactly(Effect.UNCHANGED);
        assertThat(plan("e-mail;voornaam;achternaam;taal;rollen;team;vanaf;actief\nanna@example.org;;;;;;;")
                        .lines())
                .extracting(PlannedLine::effect)
                .containsExactly(Effect.UNCHANGED);
    }

    @Test
    void everyDifferenceIsToldFromWhatToWhat() {
        ImportPlan plan = plan("e-mail;tussenvoegsel;achternaam;taal;rollen\nanna@example.org;;Wit;en;manager, admin");

        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.effect()).isEqualTo(Effect.CHANGED);
            assertThat(line.differences())
                    .containsExactly(
                            new Difference(Column.FAMILY, "Anna van den Berg", "Anna Wit"),
                            new Difference(Column.LANGUAGE, "nl", "en"),
                            new Difference(Column.ROLES, "trainer", "manager admin"));
        });
    }

    @Test
    void aTeamIsJoinedFromItsDayAndTheOthersAreLeft() {
        ImportPlan plan = plan("e-mail;team;vanaf\nanna@example.org;care / north;1-4-2026");

        assertThat(plan.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.move())
                        .contains(new Move(List.of(CARE.id()), Optional.of(NORTH.id()), LocalDate.of(2026, 4, 1))));
        assertThat(plan("e-mail;team\nanna@example.org;-").lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.move()).contains(new Move(List.of(CARE.id()), Optional.empty(), TODAY)));
    }

    @Test
    void aTeamNobodyKnowsOrThatThereAreTwoOfIsWrong() {
        assertThat(kinds(plan("e-mail;team\nanna@example.org;South"))).containsExactly(Kind.TEAM_UNKNOWN);
        assertThat(kinds(plan("e-mail;team\nanna@example.org;North"))).containsExactly(Kind.TEAM_AMBIGUOUS);
    }

    @Test
    void nothingIsDecidedOverWhatIsPlannedAlready() {
        Stretch planned = new Stretch(Stretch.As.MEMBER, NORTH, ANNA.id(), new Period(TODAY.plusDays(9), null));
        Stretch now =
                new Stretch(Stretch.As.MEMBER, CARE, ANNA.id(), new Period(TODAY.minusDays(9), TODAY.plusDays(9)));
        Known known = new Known(
                Map.of(ANNA.email(), ANNA),
                Map.of(ANNA.email(), List.of(now, planned)),
                List.of(CARE, NORTH, OTHER_NORTH),
                TODAY);

        assertThat(kinds(ImportRule.plan(SheetReader.read("e-mail;team\nanna@example.org;-"), known)))
                .containsExactly(Kind.LATER_PLANNED);
    }

    @Test
    void whatMeansNothingIsNamedAtItsField() {
        ImportPlan plan =
                plan("e-mail;taal;rollen;actief;vanaf;voornaam\n" + "anna@example.org;fr;boss;maybe;31-2-2026;"
                        + "x".repeat(101) + "\nnobody;;;;;\nanna@example.org;;;;;");

        assertThat(plan.lines()).isEmpty();
        assertThat(plan.problems())
                .contains(
                        new Problem(2, Column.LANGUAGE, Kind.LANGUAGE_UNKNOWN, "fr"),
                        new Problem(2, Column.ROLES, Kind.ROLE_UNKNOWN, "boss"),
                        new Problem(2, Column.ACTIVE, Kind.ACTIVE_UNKNOWN, "maybe"),
                        new Problem(2, Column.FROM, Kind.DATE_INVALID, "31-2-2026"),
                        new Problem(3, Column.EMAIL, Kind.EMAIL_INVALID, "nobody"),
                        new Problem(4, Column.EMAIL, Kind.EMAIL_TWICE, "2"));
        assertThat(kinds(plan)).contains(Kind.TOO_LONG);
    }

    @Test
    void whoIsShutOutKeepsTheirRoles() {
        ImportPlan plan = plan("e-mail;actief;rollen\nanna@example.org;nee;manager");

        assertThat(plan.lines().getFirst().differences()).containsExactly(new Difference(Column.ACTIVE, "yes", "no"));
    }

    private static List<Kind> kinds(ImportPlan plan) {
        return plan.problems().stream().map(Problem::kind).toList();
    }

    private static ImportPlan plan(String csv) {
        Stretch inCare = new Stretch(Stretch.As.MEMBER, CARE, ANNA.id(), new Period(TODAY.minusDays(9), null));
        return ImportRule.plan(
                SheetReader.read(csv),
                new Known(
                        Map.of(ANNA.email(), ANNA),
                        Map.of(ANNA.email(), List.of(inCare)),
                        List.of(CARE, NORTH, OTHER_NORTH),
                        TODAY));
    }
}
