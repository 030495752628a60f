package dev.regie.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.IntUnaryOperator;

/** A case as somebody plays it: decide, see what happens, read the idea, go on, until the story is over. */
final class CasePage {

    private static final int MORE_THAN_ANY_PATH = 40;

    private final Page page;

    CasePage(Page page) {
        this.page = page;
        page.locator("#scene-title").waitFor();
    }

    /**
     * Plays to an ending.
     *
     * @param choice which decision to take, from how many there are; counts from 0
     * @return how many decisions it took
     */
    int playToAnEnd(IntUnaryOperator choice) {
        for (int taken = 0; taken < MORE_THAN_ANY_PATH; taken++) {
            if (page.locator(".scene-page.is-ending").count() > 0) {
                return taken;
            }
            Locator decisions = page.locator(".decisions button");
            decisions.nth(choice.applyAsInt(decisions.count())).click();
            page.locator("#consequence-title").waitFor();
            page.locator(".scene-page .actions button").click();
            page.locator(".scene-page .idea").waitFor();
            page.locator(".scene-page .actions button").click();
            page.locator("#scene-title").waitFor();
        }
        throw new IllegalStateException("The story does not end");
    }
}
