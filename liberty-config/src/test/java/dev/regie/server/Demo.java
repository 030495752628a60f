package dev.regie.server;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.regie.core.access.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The people of the demo organisation, and their sessions on the shared server. */
enum Demo {
    LEARNER("learner@example.org", Role.LEARNER),
    LEARNER_HALF_WAY("learner2@example.org", Role.LEARNER),
    TRAINER("trainer@example.org", Role.TRAINER),
    MANAGER("manager@example.org", Role.MANAGER),
    ADMIN("admin@example.org", Role.ADMIN);

    static final String PASSWORD = "empower-2026";
    static final String KEY = Http.basic("demo-key", "demo-secret");

    private static final Map<Demo, String> SESSIONS = new EnumMap<>(Demo.class);

    private final String email;
    private final Role role;

    Demo(String email, Role role) {
        this.email = email;
        this.role = role;
    }

    String email() {
        return email;
    }

    /** Everybody learns, whatever else they do. */
    Set<Role> roles() {
        return EnumSet.of(Role.LEARNER, role);
    }

    /** The cookie header of a session on the shared server; signs in through the page, once per run. */
    String cookie() {
        return SESSIONS.computeIfAbsent(this, person -> person.signIn(RegieServer.shared()));
    }

    /** Signs in through the page and hands back the session's cookie header. */
    String signIn(RegieServer server) {
        try (BrowserContext browser = Browsers.person("en-GB", 1000)) {
            signIn(server, browser);
            return cookieOf(server, browser);
        }
    }

    /** Signs in through the page, in a browser that goes on from there. */
    Page signIn(RegieServer server, BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate(server.url("/login"));
        page.locator("vaadin-email-field input").fill(email);
        page.locator("vaadin-password-field input").fill(PASSWORD);
        page.locator("vaadin-password-field input").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return Browsers.settle(page);
    }

    /** The session cookie that a browser holds now. */
    static String cookieOf(RegieServer server, BrowserContext browser) {
        return browser.cookies(server.url("/")).stream()
                .filter(cookie -> cookie.name.equals("REGIESESSION"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
