package dev.regie.core.access;

import static dev.regie.core.access.Permission.Kind.PLAYER;
import static dev.regie.core.access.Permission.Kind.RESOURCE;
import static dev.regie.core.access.Permission.Kind.REST;
import static dev.regie.core.access.Permission.Kind.VIEW;
import static dev.regie.core.access.Permission.Kind.XAPI;
import static dev.regie.core.access.Scope.ALL;
import static dev.regie.core.access.Scope.ALL_READ;
import static dev.regie.core.access.Scope.DEFINE;
import static dev.regie.core.access.Scope.PROFILE;
import static dev.regie.core.access.Scope.STATE;
import static dev.regie.core.access.Scope.STATEMENTS_READ;
import static dev.regie.core.access.Scope.STATEMENTS_READ_MINE;
import static dev.regie.core.access.Scope.STATEMENTS_WRITE;
import static dev.regie.core.access.Who.ADMIN;
import static dev.regie.core.access.Who.ANYONE;
import static dev.regie.core.access.Who.API_KEY;
import static dev.regie.core.access.Who.LAUNCH_TOKEN;
import static dev.regie.core.access.Who.LEARNER;
import static dev.regie.core.access.Who.MANAGER;
import static dev.regie.core.access.Who.OWN;
import static dev.regie.core.access.Who.TRAINER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of the {@link PermissionTable}, area by area. Whoever adds a view or a resource adds its row here. */
final class PermissionRows {
    static final List<Permission> ALL_ROWS = rows();

    private final List<Permission> rows = new ArrayList<>();

    private PermissionRows() {}

    private static List<Permission> rows() {
        PermissionRows table = new PermissionRows();
        table.views();
        table.rest();
        table.player();
        table.xapi();
        table.resources();
        return List.copyOf(table.rows);
    }

    private void views() {
        view("/", LEARNER);
        view("/login", ANYONE);
        view("/forgot", ANYONE);
        view("/welcome", ANYONE);
        view("/profile", LEARNER);
        view("/learn", LEARNER);
        view("/learn/courses/:course", OWN);
        view("/learn/catalogue", LEARNER);
        view("/learn/journal", LEARNER);
        view("/learn/record", LEARNER);
        view("/search", LEARNER);
        view("/studio", TRAINER, ADMIN);
        view("/studio/courses/:course", TRAINER, ADMIN);
        view("/studio/courses/:course/materials", TRAINER, ADMIN);
        view("/studio/courses/:course/stuck/:activity", TRAINER, ADMIN);
        view("/studio/instruments", TRAINER, ADMIN);
        view("/studio/instruments/:instrument", TRAINER, ADMIN);
        view("/team", MANAGER);
        view("/admin", ADMIN);
        view("/admin/people", ADMIN);
        view("/admin/people/new", ADMIN);
        view("/admin/people/import", ADMIN);
        view("/admin/people/:person", ADMIN);
        view("/admin/teams", ADMIN);
        view("/admin/teams/new", ADMIN);
        view("/admin/teams/:team", ADMIN);
        view("/admin/cohorts", ADMIN);
        view("/admin/cohorts/new", ADMIN);
        view("/admin/cohorts/:cohort", ADMIN);
        view("/admin/cohorts/:cohort/edit", ADMIN);
        view("/admin/cohorts/:cohort/people", ADMIN);
        view("/admin/cohorts/:cohort/versions/:version", ADMIN);
        view("/admin/statements", ADMIN);
        view("/admin/statements/:statement", ADMIN);
        view("/admin/keys", ADMIN);
        view("/admin/audit", ADMIN);
        view("/admin/search", ADMIN);
    }

    private void rest() {
        add(REST, "GET", "/api/me", Set.of(), LEARNER);
        add(REST, "GET", "/api/search", Set.of(), LEARNER);
        add(REST, "GET", "/api/search/suggestions", Set.of(), LEARNER);
        read("/api/people", ADMIN);
        read("/api/people/{person}", ADMIN);
        write("POST", "/api/people", ADMIN);
        write("PATCH", "/api/people/{person}", ADMIN);
        read("/api/people/{person}/teams", ADMIN);
        write("POST", "/api/people/{person}/moves", ADMIN);
        read("/api/teams", ADMIN);
        read("/api/teams/{team}", ADMIN);
        write("POST", "/api/teams", ADMIN);
        write("PATCH", "/api/teams/{team}", ADMIN);
        write("DELETE", "/api/teams/{team}", ADMIN);
        write("PUT", "/api/teams/{team}/leaders", ADMIN);
        read("/api/courses", TRAINER, ADMIN);
        read("/api/courses/{course}", TRAINER, ADMIN);
        write("PUT", "/api/courses/{course}", TRAINER, ADMIN);
        read("/api/courses/{course}/versions", TRAINER, ADMIN);
        read("/api/cohorts", ADMIN);
        read("/api/cohorts/{cohort}", ADMIN);
        read("/api/cohorts/{cohort}/progress", ADMIN);
        write("POST", "/api/cohorts", ADMIN);
        write("PUT", "/api/cohorts/{cohort}", ADMIN);
        write("POST", "/api/cohorts/{cohort}/people", ADMIN);
        write("DELETE", "/api/cohorts/{cohort}/people/{person}", ADMIN);
        read("/api/enrolments", OWN, ADMIN);
        read("/api/enrolments/{enrolment}", OWN, ADMIN);
        write("POST", "/api/enrolments", ADMIN);
        write("POST", "/api/enrolments/{enrolment}/withdraw", ADMIN);
    }

    private void player() {
        add(PLAYER, "GET", "/play/{course}/{activity}", Set.of(), OWN);
        add(PLAYER, "GET", "/play/preview/{course}/{activity}", Set.of(), TRAINER, ADMIN);
        add(PLAYER, "POST", "/play/renew", Set.of(), OWN);
        token("POST", "/play/api/sessions");
        token("POST", "/play/api/sessions/{session}/events");
        token("POST", "/play/api/sessions/{session}/end");
        token("POST", "/play/api/sessions/{session}/attempt");
        token("PUT", "/play/api/sessions/{session}/attempt/responses/{item}");
        token("POST", "/play/api/sessions/{session}/attempt/submit");
        token("POST", "/play/api/sessions/{session}/case/decisions");
        token("POST", "/play/api/sessions/{session}/case/restart");
        token("PUT", "/play/api/sessions/{session}/self-assessment");
        add(PLAYER, "GET", "/play/media/{file}", Set.of(), ANYONE);
        add(PLAYER, "GET", "/play/assets/**", Set.of(), ANYONE);
    }

    private void xapi() {
        add(XAPI, "GET", "/xapi/about", Set.of(), ANYONE);
        key("GET", "/xapi/statements", STATEMENTS_READ, STATEMENTS_READ_MINE, ALL_READ, ALL);
        key("PUT", "/xapi/statements", STATEMENTS_WRITE, ALL);
        key("POST", "/xapi/statements", STATEMENTS_WRITE, ALL);
        key("GET", "/xapi/activities", STATEMENTS_READ, DEFINE, ALL_READ, ALL);
        key("GET", "/xapi/agents", STATEMENTS_READ, ALL_READ, ALL);
        document("/xapi/activities/state", STATE);
        document("/xapi/activities/profile", PROFILE);
        document("/xapi/agents/profile", PROFILE);
        add(XAPI, "GET", "/xapi/extensions/openapi", Set.of(), ANYONE);
        add(XAPI, "GET", "/xapi/extensions/profile", Set.of(), ANYONE);
    }

    private void resources() {
        open("GET", PermissionTable.FRAMEWORK_AT_ROOT);
        open("POST", PermissionTable.FRAMEWORK_AT_ROOT);
        open("GET", "/VAADIN/**");
        open("POST", "/VAADIN/**");
        open("GET", "/aura/**");
        open("GET", "/assets/**");
        open("GET", "/icons/**");
        open("GET", "/favicon.ico");
        open("GET", "/manifest.webmanifest");
        open("GET", "/sw.js");
        open("GET", "/offline.html");
        open("GET", "/offline-stub.html");
        open("GET", "/session");
        add(RESOURCE, "POST", "/session/stay", Set.of(), LEARNER);
        open("GET", "/first-admin");
        open("POST", "/first-admin");
    }

    private void view(String template, Who... who) {
        add(VIEW, "GET", template, Set.of(), who);
    }

    private void read(String template, Who... who) {
        add(REST, "GET", template, Set.of(ALL_READ, ALL), withKey(who));
    }

    private void write(String method, String template, Who... who) {
        add(REST, method, template, Set.of(ALL), withKey(who));
    }

    private void token(String method, String template) {
        add(PLAYER, method, template, Set.of(), LAUNCH_TOKEN);
    }

    private void key(String method, String template, Scope... scopes) {
        add(XAPI, method, template, Set.of(scopes), API_KEY);
    }

    private void document(String template, Scope scope) {
        key("GET", template, scope, ALL_READ, ALL);
        key("PUT", template, scope, ALL);
        key("POST", template, scope, ALL);
        key("DELETE", template, scope, ALL);
    }

    private void open(String method, String template) {
        add(RESOURCE, method, template, Set.of(), ANYONE);
    }

    private void add(Permission.Kind kind, String method, String template, Set<Scope> scopes, Who... who) {
        rows.add(new Permission(kind, method, template, Set.of(who), scopes));
    }

    private static Who[] withKey(Who... who) {
        List<Who> all = new ArrayList<>(List.of(who));
        all.add(API_KEY);
        return all.toArray(Who[]::new);
    }
}
