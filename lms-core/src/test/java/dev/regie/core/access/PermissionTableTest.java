package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTableTest {
    private static final Caller NOBODY = new Caller.Nobody();
    private static final Path PAGE = Path.of("..", "docs", "permissions.md");

    @ParameterizedTest
    @CsvSource({
        "GET, /play/communication/listening, /play/{course}/{activity}",
        "GET, /play/media/abc.svg, /play/media/{file}",
        "GET, /play/assets/player.js, /play/assets/**",
        "GET, /play/assets/fonts/a.woff2, /play/assets/**",
        "GET, /play/preview/communication/listening, /play/preview/{course}/{activity}",
        "GET, /admin/cohorts/new, /admin/cohorts/new",
        "GET, /admin/cohorts/3f, /admin/cohorts/:cohort",
        "HEAD, /api/me, /api/me",
        "GET, /, /"
    })
    void theMostLiteralTemplateHolds(String method, String path, String template) {
        assertThat(PermissionTable.row(new Address(method, path)))
                .map(Permission::template)
                .contains(template);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere",
        "DELETE, /api/me",
        "GET, /admin/cohorts/",
        "GET, /learn/courses/..",
        "GET, /VAADIN/../admin",
        "GET, /assets",
        "GET, /assets/",
        "GET, //admin",
        "TRACE, /"
    })
    void anAddressWithoutARowDoesNotExistForAnybody(String method, String path) {
        for (Caller caller : Set.of(NOBODY, person(Role.values()), client(Scope.values()), new Caller.Regie())) {
            assertThat(PermissionTable.decide(new Address(method, path), caller))
                    .isEqualTo(Decision.UNKNOWN_ADDRESS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/people, ADMIN, ALLOWED",
        "/admin/people, TRAINER, FORBIDDEN",
        "/admin/people, MANAGER, FORBIDDEN",
        "/studio, TRAINER, ALLOWED",
        "/studio, LEARNER, FORBIDDEN",
        "/team, MANAGER, ALLOWED",
        "/team, ADMIN, FORBIDDEN",
        "/learn, LEARNER, ALLOWED",
        "/login, LEARNER, ALLOWED",
        "/play/preview/c/a, LEARNER, FORBIDDEN",
        "/play/preview/c/a, TRAINER, ALLOWED",
        "/api/people, LEARNER, FORBIDDEN",
        "/xapi/statements, ADMIN, FORBIDDEN"
    })
    void rolesOpenWhatTheirRowSays(String path, Role role, Decision decision) {
        assertThat(PermissionTable.decide(
                        new Address("GET", path),
                        person(EnumSet.of(Role.LEARNER, role).toArray(Role[]::new))))
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/people, ALL_READ, ALLOWED",
        "GET, /api/people, STATEMENTS_READ, FORBIDDEN",
        "POST, /api/cohorts, ALL_READ, FORBIDDEN",
        "POST, /api/cohorts, ALL, ALLOWED",
        "GET, /api/me, ALL, FORBIDDEN",
        "GET, /admin, ALL, FORBIDDEN",
        "GET, /xapi/statements, STATEMENTS_READ_MINE, ALLOWED",
        "POST, /xapi/statements, STATEMENTS_READ, FORBIDDEN",
        "POST, /xapi/statements, STATEMENTS_WRITE, ALLOWED",
        "PUT, /xapi/activities/state, STATE, ALLOWED",
        "PUT, /xapi/activities/state, ALL_READ, FORBIDDEN",
        "GET, /xapi/activities/state, ALL_READ, ALLOWED"
    })
    void keysOpenWhatTheirScopesSay(String method, String path, Scope scope, Decision decision) {
        assertThat(PermissionTable.decide(new Address(method, path), client(scope)))
                .isEqualTo(decision);
    }

    @Test
    void nobodyGetsOnlyWhatIsForAnyone() {
        for (Permission row : PermissionTable.rows()) {
            assertThat(PermissionTable.decide(row, NOBODY))
                    .as(row.toString())
                    .isEqualTo(row.who().contains(Who.ANYONE) ? Decision.ALLOWED : Decision.SIGN_IN_FIRST);
        }
    }

    @Test
    void noSessionOpensTheRecordOrALaunchedActivity() {
        for (Permission row : PermissionTable.rows()) {
            boolean record = row.kind() == Permission.Kind.XAPI && !row.who().contains(Who.ANYONE);
            if (record || row.who().contains(Who.LAUNCH_TOKEN)) {
                assertThat(PermissionTable.decide(row, person(Role.values())))
                        .as(row.toString())
                        .isEqualTo(Decision.FORBIDDEN);
            }
        }
    }

    @Test
    void everyRowIsThereOnceAndSaysWho() {
        Set<String> seen = new HashSet<>();
        for (Permission row : PermissionTable.rows()) {
            assertThat(seen.add(row.method() + " " + row.template()))
                    .as(row.toString())
                    .isTrue();
            assertThat(row.who()).as(row.toString()).isNotEmpty();
            assertThat(row.scopes().isEmpty())
                    .as(row.toString())
                    .isEqualTo(!row.who().contains(Who.API_KEY));
        }
    }

    @Test
    void thePageInTheDocsShowsTheTable() throws IOException {
        if (Boolean.getBoolean("regie.write-docs")) {
            Files.writeString(PAGE, PermissionsPage.markdown());
        }
        assertThat(PAGE).hasContent(PermissionsPage.markdown());
    }

    private static Caller person(Role... roles) {
        return new Caller.Somebody(new SignedInPerson(PersonId.random(), Set.of(roles)));
    }

    private static Caller client(Scope... scopes) {
        return new Caller.Client(new ApiClient("key", "name", Set.of(scopes)));
    }
}
