package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who has a keyboard and no pointer; wherever the focus goes, it must be seen. */
final class Keys {

    private static final int MOST_STEPS = 120;

    /** What has the focus, however deep: how it is called, and whether any of it is in the window; a dialogue is what lies in it. */
    private static final String FOCUS = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return {name: '', seen: true};
              const named = (ids) => (ids ?? '').split(' ').map(id => at.getRootNode().getElementById?.(id)?.textContent ?? '').join(' ');
              const label = [...(at.labels ?? [])].map(each => each.textContent).join(' ');
              const name = [at.getAttribute('aria-label'), named(at.getAttribute('aria-labelledby')), label, at.textContent, at.title]
                  .map(text => (text ?? '').replace(/\\s+/g, ' ').trim()).find(text => text) ?? '';
              const shown = at.matches('input[type=radio], input[type=checkbox]') ? at.closest('label') ?? at.parentElement : at;
              const box = shown.getBoundingClientRect();
              const seen = at.matches('[role=dialog], [role=alertdialog]') || box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return {name, seen};
            }""";

    private static final String MATCHES = """
            selector => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at !== null && at.matches(selector);
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on, stop by stop, until what has the focus is called so, or begins so. */
    Keys to(String name) {
        List<String> passed = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            press("Tab");
            String here = focused();
            if (here.startsWith(name)) {
                return this;
            }
            passed.add(here);
        }
        throw new AssertionError("the Tab key does not come to “" + name + "”; it comes to " + passed);
    }

    /** Goes on, stop by stop, until what has the focus is such a part. */
    Keys toPart(String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            press("Tab");
            focused();
            if (Boolean.TRUE.equals(page.evaluate(MATCHES, selector))) {
                return this;
            }
        }
        throw new AssertionError("the Tab key does not come to " + selector);
    }

    /** How what has the focus is called; it is in view. */
    String focused() {
        Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
        String name = String.valueOf(focus.get("name"));
        assertThat(focus.get("seen"))
                .as("the focus on “%s” is in view at %s", name, page.url())
                .isEqualTo(true);
        return name;
    }

    Keys press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses, and waits until the page has come to rest. */
    Keys pressAndSettle(String key) {
        press(key);
        Browsers.settle(page);
        return this;
    }
}
