package dev.regie.server;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a browser: opens pages, signs in, and keeps what the browser complains about. */
final class Visitor implements AutoCloseable {

    private final RegieServer server;
    private final BrowserContext context;
    private final Page page;
    private final StringBuilder complaints = new StringBuilder();

    private Visitor(RegieServer server, String locale, int width) {
        this.server = server;
        this.context = Browsers.person(locale, width);
        this.page = context.newPage();
        page.onPageError(error -> complaints.append(error).append('\n'));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.append(message.text()).append('\n');
            }
        });
    }

    static Visitor atDesk(RegieServer server, String locale) {
        return new Visitor(server, locale, 1440);
    }

    static Visitor onPhone(RegieServer server, String locale) {
        return new Visitor(server, locale, 390);
    }

    static Visitor atWidth(RegieServer server, String locale, int width) {
        return new Visitor(server, locale, width);
    }

    /** With a browser that asks for pages in Dutch ({@code nl}) or English. */
    static Visitor inLanguage(RegieServer server, String lang, int width) {
        return atWidth(server, lang.equals("nl") ? "nl-NL" : "en-GB", width);
    }

    /** Signs in with the demo password and waits for the page after it. */
    Visitor signIn(String email) {
        open("/login");
        page.locator("vaadin-email-field input").fill(email);
        page.locator("vaadin-password-field input").fill("empower-2026");
        page.locator(".sign-in-form vaadin-button").click();
        page.waitForURL(url -> !url.contains("/login"));
        Browsers.settle(page);
        return this;
    }

    /** Leaves the page as one who has read it does, when it has come to rest, and opens another. */
    Page open(String path) {
        Browsers.settle(page);
        page.navigate(server.url(path));
        return Browsers.settle(page);
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Page page() {
        return page;
    }

    /** What the browser's console and page errors said; empty when all is well. */
    String complaints() {
        return complaints.toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
