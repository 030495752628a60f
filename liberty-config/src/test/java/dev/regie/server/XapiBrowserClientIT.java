package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;

/** The record as a tool in a browser meets it, on a page of another origin, through the client of xapijs.dev. */
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIf(
        value = "dev.regie.server.NpmClients#canBeFetched",
        disabledReason = "there is no npm to fetch the client with")
class XapiBrowserClientIT {
    private final RegieServer server = RegieServer.shared();
    private BrowserContext browser;
    private Page page;

    @BeforeAll
    void openAPageOfAnotherOrigin() {
        browser = Browsers.person("en-GB", 1000);
        // The page is nobody's on this machine, so the browser would ask its reader whether it may reach a server that
        // is.
        browser.grantPermissions(
                List.of("local-network-access"),
                new BrowserContext.GrantPermissionsOptions().setOrigin(RegieServer.TOOL));
        page = browser.newPage();
        page.route(
                RegieServer.TOOL + "/**",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><title>A tool</title>")));
        page.navigate(RegieServer.TOOL + "/");
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(NpmClients.xapi()));
        page.evaluate("""
                ([endpoint, activityId]) => {
                  window.agent = { objectType: 'Agent', name: 'Browser', mbox: 'mailto:browser@example.org' };
                  window.activityId = activityId;
                  window.client = version => new XAPI({
                    endpoint, version, adapter: 'fetch', auth: XAPI.toBasicAuth('demo-key', 'demo-secret') });
                  window.statement = () => ({
                    actor: window.agent, verb: { id: 'https://example.org/did', display: { en: 'did' } },
                    object: { objectType: 'Activity', id: activityId } });
                }""", List.of(server.url("/xapi/"), "https://example.org/browser/" + UUID.randomUUID()));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private Object run(String script) {
        return page.evaluate(script);
    }

    @Test
    void statements_are_written_read_back_and_found_page_by_page() {
        Object found = run("""
                async () => {
                  const xapi = client('1.0.3');
                  const activity = activityId + '/pages';
                  const about = () => ({ ...statement(), object: { id: activity } });
                  const one = (await xapi.sendStatement({ statement: about() })).data[0];
                  const two = (await xapi.sendStatements({ statements: [about(), about()] })).data;
                  const read = (await xapi.getStatement({ statementId: one })).data;
                  const first = (await xapi.getStatements({ activity, limit: 2 })).data;
                  const rest = (await xapi.getMoreStatements({ more: first.more })).data;
                  await xapi.voidStatement({ actor: agent, statementId: one });
                  const voided = (await xapi.getVoidedStatement({ voidedStatementId: one })).data;
                  return { id: read.id === one, name: read.actor.name, posted: two.length, first: first.statements.length,
                    rest: rest.statements.length, more: rest.more || '', voided: voided.id === one };
                }""");
        assertThat(found)
                .isEqualTo(Map.of(
                        "id", true, "name", "Browser", "posted", 2, "first", 2, "rest", 1, "more", "", "voided", true));
    }

    @Test
    void state_and_profiles_go_there_and_back_with_their_etags() {
        for (String version : List.of("1.0.3", "2.0.0")) {
            Object found = run("""
                async () => {
                  const xapi = client('%s');
                  const state = { agent, activityId, stateId: 'bookmark' };
                  await xapi.createState({ ...state, state: { page: 7 } });
                  await xapi.createState({ ...state, state: { line: 2 } });
                  const merged = (await xapi.getState(state)).data;
                  const ids = (await xapi.getStates({ agent, activityId })).data;
                  await xapi.deleteState(state);
                  const profile = { agent, profileId: 'likes' };
                  await xapi.createAgentProfile({ ...profile, profile: { a: 1 } });
                  const got = await xapi.getAgentProfile(profile);
                  const etag = got.headers.etag ?? got.headers.get?.('etag');
                  await xapi.setAgentProfile({ ...profile, profile: { a: 2 }, etag, matchHeader: 'If-Match' });
                  const stale = await xapi.setAgentProfile({ ...profile, profile: { a: 3 }, etag, matchHeader: 'If-Match' })
                    .then(() => 'replaced', error => 'refused');
                  const kept = (await xapi.getAgentProfile(profile)).data.a;
                  await xapi.deleteAgentProfile(profile);
                  return { page: merged.page, line: merged.line, ids: ids.join(), stale, kept };
                }""".formatted(version));
            assertThat(found)
                    .as(version)
                    .isEqualTo(Map.of("page", 7, "line", 2, "ids", "bookmark", "stale", "refused", "kept", 2));
        }
    }

    @Test
    void an_attachment_is_sent_and_comes_back() {
        Object found = run("""
                async () => {
                  const xapi = client('1.0.3');
                  const data = new TextEncoder().encode('attached').buffer;
                  const digest = await crypto.subtle.digest('SHA-256', data);
                  const sha2 = [...new Uint8Array(digest)].map(b => b.toString(16).padStart(2, '0')).join('');
                  const attachment = { usageType: 'https://example.org/usage', display: { en: 'A text' },
                    contentType: 'text/plain', length: data.byteLength, sha2 };
                  const id = (await xapi.sendStatement({
                    statement: { ...statement(), attachments: [attachment] }, attachments: [data] })).data[0];
                  const [read, part] = (await xapi.getStatement({ statementId: id, attachments: true })).data;
                  return { sha2: read.attachments[0].sha2 === sha2, part: String(part) };
                }""");
        assertThat(found).isEqualTo(Map.of("sha2", true, "part", "attached"));
    }

    @Test
    void what_the_store_knows_can_be_asked_for() {
        Object found = run("""
                async () => {
                  const xapi = client('1.0.3');
                  await xapi.sendStatement({ statement: statement() });
                  return { about: (await xapi.getAbout()).data.version.includes('2.0.0'),
                    person: (await xapi.getAgent({ agent })).data.name.includes('Browser'),
                    activity: (await xapi.getActivity({ activityId })).data.id === activityId };
                }""");
        assertThat(found).isEqualTo(Map.of("about", true, "person", true, "activity", true));
    }
}
