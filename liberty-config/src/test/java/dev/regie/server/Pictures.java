package dev.regie.server;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages to look at afterwards, by engine, beside what the servers of the tests leave. */
final class Pictures {

    private Pictures() {}

    /** What is in view. */
    static void take(Page page, String name) {
        take(page, name, false);
    }

    /** All of the page, however long it is. */
    static void takeWhole(Page page, String name) {
        take(page, name, true);
    }

    private static void take(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Servers.work()
                        .resolve(Path.of("pictures", Engine.ofThisRun().name(), name + ".png")))
                .setFullPage(whole));
    }
}
