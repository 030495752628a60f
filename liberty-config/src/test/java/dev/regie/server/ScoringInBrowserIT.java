package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.regie.core.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scorer that exported packages take along sees every example as the server does. */
@Tag(OnH2.ALONE)
class ScoringInBrowserIT {

    private static final int AT_LEAST = 150;

    @Test
    void the_browser_scores_every_example_as_the_server_does() throws IOException {
        // As text, since a null among arguments would arrive as undefined.
        String examples = resource("/dev/regie/core/assessment/scoring-vectors.json");
        int count = Json.MAPPER.readTree(examples).size();
        assertThat(count).isGreaterThan(AT_LEAST);
        try (BrowserContext browser = Browsers.person("en-GB", 1000)) {
            Page page = browser.newPage();
            page.addScriptTag(
                    new Page.AddScriptTagOptions().setContent(resource("/dev/regie/player/scoring/vectors.js")));
            assertThat((List<?>) page.evaluate("examples => regieScoring.mismatches(JSON.parse(examples))", examples))
                    .isEmpty();
            Object reversed = page.evaluate(
                    "examples => regieScoring.mismatches(JSON.parse(examples).map(e => ({...e, fits: !e.fits}))).length",
                    examples);
            assertThat(reversed).as("a wrong example is noticed").isEqualTo(count);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = ScoringInBrowserIT.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
