package dev.regie.player.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import dev.regie.player.launch.LaunchDecision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaunchPageTest {

    private final LaunchPage page = new LaunchPage(
            "token-123",
            "Luisteren & \"vragen\" <nu>",
            Language.NL,
            Language.EN,
            "/learn/courses/listening-well",
            "/play/assets/player.css?v=aa",
            "/play/assets/player.js?v=bb");

    @Test
    void theShellHasNothingInline() {
        assertThat(page.html())
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContain("<style", " style=", " onclick=", " onload=", "javascript:")
                .contains("<script type=\"module\" src=\"/play/assets/player.js?v=bb\"></script>")
                .contains("<div id=\"player\"></div>");
    }

    @Test
    void theShellTellsTheRuntimeWhatItNeeds() {
        assertThat(page.html())
                .contains("<html lang=\"nl\">")
                .contains("<meta name=\"regie-launch\" content=\"token-123\">")
                .contains("<meta name=\"regie-interface-lang\" content=\"nl\">")
                .contains("<meta name=\"regie-lang\" content=\"en\">")
                .contains("<meta name=\"regie-home\" content=\"/learn/courses/listening-well\">")
                .contains("<title>Luisteren &amp; &quot;vragen&quot; &lt;nu&gt;</title>");
    }

    @Test
    void theTokenIsNotInTheTextForm() {
        assertThat(page.toString()).doesNotContain("token-123");
    }

    @Test
    void thePolicyAllowsNoInlineNoEvalAndNoFrame() {
        assertThat(PageHeaders.contentSecurityPolicy(List.of()))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .endsWith("; frame-src 'none'")
                .doesNotContain("unsafe", "*", "data:");
    }

    @Test
    void onlyTheHostsOnTheListMayBeFramed() {
        assertThat(PageHeaders.contentSecurityPolicy(List.of("player.vimeo.com", "video.example.org")))
                .endsWith("; frame-src https://player.vimeo.com https://video.example.org");
    }

    @Test
    void whatOpensLaterNamesItsDay() {
        var closed = new LaunchDecision.Closed(LaunchDecision.Reason.NOT_YET, LocalDate.of(2027, 3, 1));
        assertThat(PlainPage.of(closed, Language.NL, "/s.css").html()).contains("1 maart 2027");
        assertThat(PlainPage.of(closed, Language.EN, "/s.css").html()).contains("1 March 2027");
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalSaysWhyInBothLanguagesAndLeadsBack(LaunchDecision.Reason reason) {
        LaunchDecision.Closed closed = new LaunchDecision.Closed(reason);
        String dutch =
                PlainPage.of(closed, Language.NL, "/play/assets/player.css").html();
        String english =
                PlainPage.of(closed, Language.EN, "/play/assets/player.css").html();
        assertThat(dutch).contains("<html lang=\"nl\">", "href=\"/learn\"").isNotEqualTo(english);
        assertThat(english).contains("<html lang=\"en\">", "Back to my courses");
    }
}
