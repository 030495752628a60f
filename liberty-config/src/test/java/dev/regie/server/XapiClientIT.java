package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.regie.core.lrs.Verbs;
import dev.regie.core.shared.Json;
import gov.adlnet.xapi.client.ActivityClient;
import gov.adlnet.xapi.client.StatementClient;
import gov.adlnet.xapi.model.Activity;
import gov.adlnet.xapi.model.ActivityState;
import gov.adlnet.xapi.model.Agent;
import gov.adlnet.xapi.model.Statement;
import gov.adlnet.xapi.model.StatementResult;
import gov.adlnet.xapi.model.Verb;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The record as an outside tool meets it, through a client that somebody else wrote. */
class XapiClientIT {

    private static final String VERSION = "X-Experience-API-Version";

    private final RegieServer server = RegieServer.shared();
    private final Http http = Http.withoutCookies();
    private final String activity = "https://example.org/activities/" + UUID.randomUUID();

    @Test
    void a_statement_that_a_tool_writes_can_be_read_back_and_found() throws IOException {
        String id = statements().postStatement(statement(Verbs.EXPERIENCED));
        String other = statements().postStatement(statement(Verbs.INTERACTED));

        Statement read = statements().getStatement(id);
        assertThat(read.getVerb().getId()).isEqualTo(Verbs.EXPERIENCED);
        assertThat(read.getId()).isEqualTo(id);
        assertThat(read.getAuthority()).as("Regie vouches for who wrote it").isNotNull();
        assertThat(ids(statements().filterByActivity(activity).getStatements())).containsExactly(other, id);
        assertThat(ids(statements()
                        .filterByActivity(activity)
                        .filterByVerb(Verbs.EXPERIENCED)
                        .getStatements()))
                .containsExactly(id);
        assertThat(ids(statements()
                        .filterByActivity(activity)
                        .ascending(true)
                        .limitResults(1)
                        .getStatements()))
                .containsExactly(id);
        assertThat(ids(statements()
                        .filterByActor(agent())
                        .filterByActivity(activity)
                        .getStatements()))
                .hasSize(2);
    }

    @Test
    void a_statement_under_a_known_id_is_stored_once() throws IOException {
        String id = UUID.randomUUID().toString();
        Statement statement = statement(Verbs.EXPERIENCED);
        statement.setId(id);
        assertThat(statements().putStatement(statement, id)).isTrue();
        assertThat(statements().putStatement(statement, id)).as("again").isTrue();
        assertThat(statements().getStatement(id).getVerb().getId()).isEqualTo(Verbs.EXPERIENCED);
        assertThat(put(id, Demo.KEY, raw(Verbs.INTERACTED)).statusCode()).isEqualTo(409);
        assertThat(ids(statements().filterByActivity(activity).getStatements())).containsExactly(id);
    }

    @Test
    void a_state_document_goes_there_and_back() throws IOException {
        ActivityClient client = new ActivityClient(server.url("/xapi"), "demo-key", "demo-secret");
        ActivityState state = new ActivityState(activity, "bookmark", agent());
        JsonObject document = new JsonObject();
        document.addProperty("page", 7);
        state.setState(document);

        assertThat(client.postActivityState(state)).isTrue();
        assertThat(client.getActivityState(state)).isEqualTo(document);
        assertThat(client.getActivityStates(activity, agent(), null, null).toString())
                .isEqualTo("[\"bookmark\"]");
        assertThat(client.deleteActivityState(state)).isTrue();
        assertThat(client.getActivityStates(activity, agent(), null, null)).isEmpty();
    }

    @Test
    void a_wrong_secret_opens_nothing() {
        assertThat(put(UUID.randomUUID().toString(), Http.basic("demo-key", "wrong"), raw(Verbs.EXPERIENCED))
                        .statusCode())
                .isEqualTo(401);
        assertThat(put(UUID.randomUUID().toString(), Http.basic("no-such-key", "demo-secret"), raw(Verbs.EXPERIENCED))
                        .statusCode())
                .isEqualTo(401);
        assertThatThrownBy(() -> new StatementClient(server.url("/xapi"), "demo-key", "wrong").getStatements())
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_learners_session_writes_nothing_to_the_record() {
        HttpResponse<String> answer = http.send(
                "POST",
                server.url("/xapi/statements"),
                raw(Verbs.COMPLETED),
                "Cookie",
                Demo.LEARNER.cookie(),
                "Sec-Fetch-Site",
                "same-origin",
                "Content-Type",
                "application/json",
                VERSION,
                "1.0.3");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void a_key_for_its_own_statements_sees_no_others() throws IOException {
        statements().postStatement(statement(Verbs.EXPERIENCED));
        StatementClient own = client(TestKeys.WRITER_OF_ITS_OWN);
        String mine = own.postStatement(statement(Verbs.INTERACTED));

        assertThat(ids(client(TestKeys.WRITER_OF_ITS_OWN)
                        .filterByActivity(activity)
                        .getStatements()))
                .containsExactly(mine);
        assertThat(ids(client(TestKeys.WRITER_OF_ITS_OWN).limitResults(100).getStatements()))
                .contains(mine)
                .hasSizeLessThan(10);
        assertThat(ids(client(TestKeys.READER).filterByActivity(activity).getStatements()))
                .hasSize(2);
    }

    @Test
    void a_key_that_may_only_read_writes_nothing() {
        assertThat(put(UUID.randomUUID().toString(), TestKeys.READER.basic(), raw(Verbs.EXPERIENCED))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_was_received_is_given_back_exactly() {
        String id = UUID.randomUUID().toString();
        String received = """
                {"actor": {"mbox":"mailto:a@example.org"},  "verb":{"id":"%s"},
                 "object":{"id":"%s"}, "result":{"score":{"scaled":1e-1}},
                 "context":{"extensions":{"https://example.org/x":"\\u0041 é"}}}""".formatted(Verbs.EXPERIENCED, activity);
        assertThat(put(id, Demo.KEY, received).statusCode()).isEqualTo(204);

        String read = http.get(
                        server.url("/xapi/statements?statementId=" + id), "Authorization", Demo.KEY, VERSION, "1.0.3")
                .body();
        assertThat(read).contains("\"scaled\":1e-1", "\"\\u0041 é\"", "{\"mbox\":\"mailto:a@example.org\"},  \"verb\"");
        assertThat(Json.MAPPER.readTree(read).get("stored").isString()).isTrue();
    }

    private HttpResponse<String> put(String id, String authorization, String body) {
        return http.send(
                "PUT",
                server.url("/xapi/statements?statementId=" + id),
                body,
                "Authorization",
                authorization,
                "Content-Type",
                "application/json",
                VERSION,
                "1.0.3");
    }

    private StatementClient statements() throws IOException {
        return new StatementClient(server.url("/xapi"), "demo-key", "demo-secret");
    }

    private StatementClient client(TestKeys key) throws IOException {
        return new StatementClient(server.url("/xapi"), key.key(), key.secret());
    }

    private Statement statement(String verb) {
        HashMap<String, String> display = new HashMap<>();
        display.put("en", "did");
        return new Statement(agent(), new Verb(verb, display), new Activity(activity));
    }

    private String raw(String verb) {
        return """
                {"actor":{"mbox":"mailto:tool@example.org"},"verb":{"id":"%s"},"object":{"id":"%s"}}""".formatted(verb, activity);
    }

    private static Agent agent() {
        return new Agent("Somebody", "mailto:tool@example.org");
    }

    private static List<String> ids(StatementResult result) {
        return result.getStatements().stream().map(Statement::getId).toList();
    }
}
