package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.Address;
import dev.regie.core.access.ApiClient;
import dev.regie.core.access.Caller;
import dev.regie.core.access.Decision;
import dev.regie.core.access.Permission;
import dev.regie.core.access.Permission.Kind;
import dev.regie.core.access.PermissionTable;
import dev.regie.core.access.Scope;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.access.Who;
import dev.regie.core.shared.PersonId;
import dev.regie.server.Samples.Sample;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks the real server for every row of the permission table, as nobody, as every demo role, with keys of every size: its answer is the
 * table's decision.
 */
class PermissionsIT {

    private static final String[] OUR_PAGE = {"Sec-Fetch-Site", "same-origin", "Content-Type", "application/json"};

    private final RegieServer server = RegieServer.shared();
    private final Http http = Http.withoutCookies();

    /** Somebody who asks, with a cookie or a key. */
    private record Asker(String name, Caller caller, List<String> credentials) {

        static Asker of(Demo person) {
            SignedInPerson signedIn = new SignedInPerson(new PersonId(UUID.randomUUID()), person.roles());
            return new Asker(
                    person.name().toLowerCase(Locale.ROOT),
                    new Caller.Somebody(signedIn),
                    List.of("Cookie", person.cookie()));
        }

        static Asker of(String key, String basic, Scope... scopes) {
            ApiClient client = new ApiClient(key, key, Set.of(scopes));
            return new Asker("key " + key, new Caller.Client(client), List.of("Authorization", basic));
        }

        /** Whom the table should take this for: keys count at /api and /xapi, sessions everywhere but at /xapi. */
        Caller at(Kind kind) {
            boolean counts = switch (caller) {
                case Caller.Somebody _ -> kind != Kind.XAPI;
                case Caller.Client _ -> kind == Kind.XAPI || kind == Kind.REST;
                default -> true;
            };
            return counts ? caller : new Caller.Nobody();
        }
    }

    private static List<Asker> askers() {
        List<Asker> askers = new ArrayList<>();
        askers.add(new Asker("nobody", new Caller.Nobody(), List.of()));
        for (Demo person : Demo.values()) {
            askers.add(Asker.of(person));
        }
        askers.add(Asker.of("demo-key", Demo.KEY, Scope.ALL));
        for (TestKeys key : TestKeys.values()) {
            askers.add(Asker.of(key.key(), key.basic(), key.scopes()));
        }
        return askers;
    }

    @TestFactory
    Stream<DynamicTest> every_address_answers_as_the_table_decides() {
        Samples samples = new Samples(server);
        List<Asker> askers = askers();
        return PermissionTable.rows().stream()
                .filter(row -> row.kind() != Kind.VIEW)
                .map(row -> DynamicTest.dynamicTest(row.method() + " " + row.template(), () -> {
                    for (Asker asker : askers) {
                        judge(row, asker, ask(samples.of(row), asker));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_view_opens_as_the_table_decides() {
        Samples samples = new Samples(server);
        return PermissionTable.rows().stream()
                .filter(row -> row.kind() == Kind.VIEW)
                .map(row -> DynamicTest.dynamicTest(row.template(), () -> {
                    for (Asker asker : askers()) {
                        if (!(asker.caller() instanceof Caller.Client)) {
                            Sample sample = samples.of(row);
                            judge(row, asker, ask(sample, asker));
                            judgeNavigation(row, asker, sample);
                        }
                    }
                }));
    }

    /** The same by way of the application itself, which is asked where a click leads: what it shows, not how it answers. */
    private void judgeNavigation(Permission row, Asker asker, Sample sample) {
        VaadinClient window = asker.caller() instanceof Caller.Nobody
                ? VaadinClient.ofNobody(server)
                : new VaadinClient(server, asker.credentials().getLast());
        String shown = window.navigate(sample.path());
        String who = row.template() + " as " + asker.name() + " shows " + shown;
        boolean refused = shown.contains("This is not for you") || shown.contains("Dit is niet voor jou");
        boolean signIn = shown.contains("sign-in-form");
        switch (PermissionTable.decide(new Address("GET", row.template()), asker.caller())) {
            case SIGN_IN_FIRST -> assertThat(signIn).as(who).isTrue();
            case FORBIDDEN -> assertThat(refused).as(who).isTrue();
            default -> {
                assertThat(refused).as(who).isFalse();
                assertThat(signIn && !row.who().contains(Who.ANYONE)).as(who).isFalse();
            }
        }
    }

    private HttpResponse<String> ask(Sample sample, Asker asker) {
        List<String> headers = new ArrayList<>(List.of(OUR_PAGE));
        headers.addAll(asker.credentials());
        if (sample.path().startsWith("/xapi")) {
            headers.addAll(List.of("X-Experience-API-Version", "1.0.3"));
        }
        return http.send(sample.method(), server.url(sample.path()), sample.body(), headers.toArray(String[]::new));
    }

    private static void judge(Permission row, Asker asker, HttpResponse<String> answer) {
        String who = "%s %s as %s: %d %s"
                .formatted(row.method(), row.template(), asker.name(), answer.statusCode(), answer.body());
        boolean tokenAlone = row.who().equals(Set.of(Who.LAUNCH_TOKEN));
        Decision decision = tokenAlone
                ? Decision.SIGN_IN_FIRST
                : PermissionTable.decide(new Address(row.method(), row.template()), asker.at(row.kind()));
        switch (decision) {
            case SIGN_IN_FIRST -> {
                if (isPage(row)) {
                    assertThat(answer.statusCode()).as(who).isIn(302, 303);
                    assertThat(answer.headers().firstValue("Location"))
                            .as(who)
                            .hasValueSatisfying(address -> assertThat(address).contains("/login"));
                } else {
                    assertThat(answer.statusCode()).as(who).isEqualTo(401);
                }
            }
            case FORBIDDEN -> assertThat(answer.statusCode()).as(who).isEqualTo(403);
            case ALLOWED -> allowed(row, asker, answer, who);
            case UNKNOWN_ADDRESS -> throw new AssertionError("no row for a row: " + who);
        }
    }

    private static void allowed(Permission row, Asker asker, HttpResponse<String> answer, String who) {
        boolean owned = row.who().contains(Who.OWN) && row.kind() != Kind.VIEW;
        boolean byRole = asker.caller() instanceof Caller.Somebody(SignedInPerson person)
                && row.who().stream().anyMatch(each -> is(person, each));
        boolean owner = asker.name().equals("learner")
                || (isEnrolled(asker) && !row.template().contains("enrolment"));
        boolean list = row.template().equals("/api/enrolments");
        if (row.kind() == Kind.VIEW) {
            assertThat(answer.statusCode()).as(who).isEqualTo(200);
        } else if (owned && !list && !owner && !byRole && asker.caller() instanceof Caller.Somebody) {
            assertThat(answer.statusCode()).as(who).isIn(403, 404);
        } else if (row.kind() == Kind.RESOURCE) {
            assertThat(answer.statusCode()).as(who).isNotIn(401, 403);
        } else {
            assertThat(answer.statusCode())
                    .as(who)
                    .isNotIn(301, 302, 303, 401, 403, 404, 405)
                    .isLessThan(500);
        }
    }

    /** The demo enrols these in the course of the samples; the enrolment of the samples is the first learner's. */
    private static boolean isEnrolled(Asker asker) {
        return asker.name().startsWith("learner") || asker.name().equals("manager");
    }

    private static boolean is(SignedInPerson person, Who who) {
        return person.roles().stream().anyMatch(role -> role.name().equals(who.name()));
    }

    private static boolean isPage(Permission row) {
        return row.kind() == Kind.VIEW
                || (row.kind() == Kind.PLAYER
                        && row.method().equals("GET")
                        && !row.who().contains(Who.LAUNCH_TOKEN));
    }

    @Test
    void an_address_without_a_row_does_not_exist_for_anybody() {
        for (String path :
                List.of("/nothing", "/api/nothing", "/xapi/nothing", "/play/api/sessions/nothing", "/admin/nothing")) {
            for (Asker asker : askers()) {
                HttpResponse<String> answer = ask(new Sample("GET", path, null), asker);
                assertThat(answer.statusCode()).as(path + " as " + asker.name()).isEqualTo(404);
            }
        }
        assertThat(ask(new Sample("DELETE", "/api/people", null), askers().getLast())
                        .statusCode())
                .isIn(404, 405);
    }

    @Test
    void enrolments_are_listed_to_their_own_person_alone() {
        String own = http.get(server.url("/api/enrolments"), "Cookie", Demo.LEARNER.cookie())
                .body();
        String others = http.get(server.url("/api/enrolments"), "Cookie", Demo.LEARNER_HALF_WAY.cookie())
                .body();
        List<String> ids = registrations(own);
        assertThat(ids).isNotEmpty().doesNotContainAnyElementsOf(registrations(others));
    }

    private static List<String> registrations(String page) {
        return dev.regie.core.shared.Json.MAPPER.readTree(page).findValuesAsString("registration");
    }

    @Test
    void a_token_opens_its_own_registration_alone() {
        LessonClient own = LessonClient.open(server, Demo.LEARNER.cookie(), Samples.COURSE, Samples.LESSON);
        LessonClient other = LessonClient.open(server, Demo.LEARNER_HALF_WAY.cookie(), Samples.COURSE, Samples.LESSON);
        String session = LessonClient.session(own.begin());

        assertThat(other.post(session + "/events", "{\"events\":[]}").statusCode())
                .isIn(403, 404, 409);
        assertThat(own.post(session + "/events", "{\"events\":[]}").statusCode())
                .isEqualTo(200);
    }
}
