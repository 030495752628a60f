package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.regie.core.lrs.Verbs;
import gov.adlnet.xapi.client.AboutClient;
import gov.adlnet.xapi.client.ActivityClient;
import gov.adlnet.xapi.client.AgentClient;
import gov.adlnet.xapi.client.StatementClient;
import gov.adlnet.xapi.model.Activity;
import gov.adlnet.xapi.model.ActivityDefinition;
import gov.adlnet.xapi.model.ActivityProfile;
import gov.adlnet.xapi.model.Agent;
import gov.adlnet.xapi.model.AgentProfile;
import gov.adlnet.xapi.model.Attachment;
import gov.adlnet.xapi.model.Statement;
import gov.adlnet.xapi.model.Verb;
import gov.adlnet.xapi.util.AttachmentAndType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Profiles, agents, activities and attachments through ADL's own client for Java. */
class XapiClientProfilesIT {
    private static final String KEY = "demo-key";
    private static final String SECRET = "demo-secret";

    private final RegieServer server = RegieServer.shared();
    private final String activity = "https://example.org/activities/" + UUID.randomUUID();
    private final Agent agent = new Agent("Profiled", "mailto:" + UUID.randomUUID() + "@example.org");

    private static JsonObject document(String name, int value) {
        JsonObject document = new JsonObject();
        document.addProperty(name, value);
        return document;
    }

    @SuppressWarnings("NonApiType") // the client takes nothing else
    private static HashMap<String, String> expecting(String header, String etag) {
        return new HashMap<>(Map.of(header, etag));
    }

    @Test
    void an_agent_profile_goes_there_and_back_2_6() throws IOException {
        AgentClient client = new AgentClient(server.url("/xapi"), KEY, SECRET);
        AgentProfile profile = new AgentProfile(agent, "preferences");
        profile.setProfile(document("size", 2));
        assertThat(client.putAgentProfile(profile, expecting("If-None-Match", "*")))
                .isTrue();
        assertThat(client.getAgentProfile(profile)).isEqualTo(document("size", 2));
        profile.setProfile(document("colour", 3));
        assertThat(client.postAgentProfile(profile, new HashMap<>())).isTrue();
        assertThat(client.getAgentProfile(profile).getAsJsonObject().keySet()).containsExactly("size", "colour");
        assertThat(client.getAgentProfiles(agent, null).toString()).isEqualTo("[\"preferences\"]");
        assertThat(client.deleteAgentProfile(profile, "*")).isTrue();
        assertThat(client.getAgentProfiles(agent, null)).isEmpty();
    }

    @Test
    void an_activity_profile_goes_there_and_back_2_7() throws IOException {
        ActivityClient client = new ActivityClient(server.url("/xapi"), KEY, SECRET);
        ActivityProfile profile = new ActivityProfile(activity, "settings");
        profile.setProfile(document("level", 1));
        assertThat(client.putActivityProfile(profile, expecting("If-None-Match", "*")))
                .isTrue();
        assertThat(client.getActivityProfile(profile)).isEqualTo(document("level", 1));
        profile.setProfile(document("pace", 5));
        assertThat(client.postActivityProfile(profile, new HashMap<>())).isTrue();
        assertThat(client.getActivityProfile(profile).keySet()).containsExactly("level", "pace");
        assertThat(client.getActivityProfiles(activity, null).toString()).isEqualTo("[\"settings\"]");
        assertThat(client.deleteActivityProfile(profile, "*")).isTrue();
        assertThat(client.getActivityProfiles(activity, null)).isEmpty();
    }

    @Test
    void what_statements_tell_of_an_activity_and_an_agent_can_be_asked_for_2_4_and_2_5() throws IOException {
        ActivityDefinition definition = new ActivityDefinition();
        definition.setName(new HashMap<>(Map.of("en", "First aid")));
        new StatementClient(server.url("/xapi"), KEY, SECRET)
                .postStatement(new Statement(
                        agent,
                        new Verb(Verbs.EXPERIENCED, new HashMap<>(Map.of("en", "did"))),
                        new Activity(activity, definition)));
        assertThat(new ActivityClient(server.url("/xapi"), KEY, SECRET)
                        .getActivity(Samples.encoded(activity))
                        .getDefinition()
                        .getName())
                .containsEntry("en", "First aid");
        assertThat(new AgentClient(server.url("/xapi"), KEY, SECRET)
                        .getPerson(new Agent(null, agent.getMbox()))
                        .getName())
                .containsExactly("Profiled");
        assertThat(new AboutClient(server.url("/xapi"), KEY, SECRET).getAbout().getVersion())
                .contains("1.0.3", "2.0.0");
    }

    @Test
    void an_attachment_is_stored_and_given_back_1_5_2() throws Exception {
        byte[] data = "an attachment, é".getBytes(StandardCharsets.UTF_8);
        Attachment attachment = new Attachment();
        attachment.addAttachment(new String(data, StandardCharsets.UTF_8), "text/plain");
        attachment.setUsageType(URI.create("https://example.org/usage"));
        attachment.setDisplay(new HashMap<>(Map.of("en", "A text")));
        Statement statement = new Statement(
                agent, new Verb(Verbs.EXPERIENCED, new HashMap<>(Map.of("en", "did"))), new Activity(activity));
        statement.setAttachments(new ArrayList<>(List.of(attachment)));
        String id = new StatementClient(server.url("/xapi"), KEY, SECRET)
                .postStatementWithAttachments(
                        statement, new ArrayList<>(List.of(new AttachmentAndType(data, "text/plain"))));
        HttpResponse<String> read = Http.withoutCookies()
                .get(
                        server.url("/xapi/statements?attachments=true&statementId=" + id),
                        "Authorization",
                        Demo.KEY,
                        "X-Experience-API-Version",
                        "1.0.3");
        assertThat(read.body()).contains("an attachment, é", attachment.getSha2());
    }
}
