package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the other tests rely on: a page with a fault is not let through. */
@Tag(OnH2.ALONE)
class AccessibilityIT {
    private static final String PAGE = "<html lang='en'><title>A page</title><main><h1>A page</h1>%s</main></html>";

    @Test
    void an_image_without_a_text_and_grey_on_white_are_found() {
        try (BrowserContext browser = Browsers.person("en-GB", 390)) {
            Page page = browser.newPage();
            page.setContent(PAGE.formatted("<img src='data:,'><p style='color: #aaa'>Grey</p>"));
            assertThatThrownBy(() -> Accessibility.check(page)).hasMessageContainingAll("image-alt", "color-contrast");

            page.setContent(PAGE.formatted("<img src='data:,' alt='A house'><p>Black</p>"));
            assertThatCode(() -> Accessibility.check(page)).doesNotThrowAnyException();
        }
    }

    @Test
    void what_sticks_out_to_the_side_is_found() {
        try (BrowserContext browser = Browsers.person("en-GB", 390)) {
            Page page = browser.newPage();
            page.setContent(PAGE.formatted("<p style='width: 600px'>Wide</p>"));
            assertThatThrownBy(() -> Accessibility.checkReflow(page)).hasMessageContaining("overflow to the side");
        }
    }
}
