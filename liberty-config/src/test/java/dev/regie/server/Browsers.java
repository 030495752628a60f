package dev.regie.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One headless Chromium for the run, and the pages in it. */
final class Browsers {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--disable-quic",
                            "--no-first-run")));

    private Browsers() {}

    /** What the launcher found, or for a test started by itself, where Debian puts them. */
    private static Path executable() {
        String found = System.getenv("REGIE_TEST_BROWSER");
        Path light = Path.of("/usr/bin/chromium-headless-shell");
        return found != null ? Path.of(found) : Files.exists(light) ? light : Path.of("/usr/bin/chromium");
    }

    /** A fresh browser profile of a person: language of the browser and width of the window in CSS pixels. */
    static BrowserContext person(String locale, int width) {
        BrowserContext context = BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(width, width < 500 ? 844 : 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setHasTouch(width < 500));
        context.setDefaultTimeout(20_000);
        return context;
    }

    /**
     * Waits until a page has come to rest: loaded, Vaadin started, and idle for three frames in a row, since what a key or a click sets going
     * begins its request in a later task. The one settle helper; tests never sleep.
     */
    static Page settle(Page page) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.waitForFunction("""
                () => {
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                  const starting = document.getElementById('outlet') && clients.length === 0;
                  const idle = !starting && !clients.some(c => c.isActive && c.isActive())
                    && !document.querySelector('vaadin-connection-indicator[loading]')
                    && document.fonts.status === 'loaded';
                  const frames = idle ? (window.idleFrames ?? 0) + 1 : 0;
                  window.idleFrames = frames % 3;
                  return frames === 3;
                }""");
        return page;
    }
}
