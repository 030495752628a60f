package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds at WCAG 2.2 A and AA: nothing. It looks at the page alone (legacy mode), not into a frame in which others show theirs. */
final class Accessibility {

    private Accessibility() {}

    static void check(Page page) {
        // In the middle of a transition a colour is neither the one before nor the one after.
        page.waitForFunction("""
                () => document.getAnimations().every(each => !(each instanceof CSSTransition)
                    || each.playState !== 'running' || each.effect.target.closest('vaadin-connection-indicator'))""");
        // A bar that stays in view covers whatever happens to be beneath it; what is asked here is the page, not where
        // it is scrolled to.
        page.evaluate(
                "() => document.querySelectorAll('.top-bar, .bottom-bar').forEach(bar => bar.style.position = 'static')");
        AxeRunOptions violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        var results = new AxeBuilder(page)
                .options(violationsAlone)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .setLegacyMode(true)
                .analyze();
        page.evaluate(
                "() => document.querySelectorAll('.top-bar, .bottom-bar').forEach(bar => bar.style.position = '')");
        assertThat(results.getViolations())
                .as("axe at %s", page.url())
                .extracting(found -> found.getId() + ": "
                        + found.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    /** Nothing sticks out to the side: the page can be read without scrolling in two directions. */
    static void checkReflow(Page page) {
        Object width = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) width).intValue())
                .as("overflow to the side at %s", page.url())
                .isLessThanOrEqualTo(0);
    }
}
