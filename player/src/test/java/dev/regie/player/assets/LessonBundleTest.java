package dev.regie.player.assets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LessonBundleTest {

    private static final Pattern URL = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

    @Test
    void scriptAndStyleTogetherStayWithinNinetyKilobytesCompressed() throws IOException {
        assertThat(compressed(asset("player.js")) + compressed(asset("player.css")))
                .isBetween(10_000, 90_000);
    }

    @Test
    void everyFontThatTheStyleNamesIsThereWithItsLicence() throws IOException {
        var named = URL.matcher(new String(asset("player.css"), UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).isNotEmpty().allMatch(url -> url.startsWith("./") && url.endsWith(".woff2"));
        for (String url : named) {
            assertThat(asset(url.substring(2))).isNotEmpty();
        }
        assertThat(new String(asset("OFL.txt"), UTF_8)).contains("SIL Open Font License");
    }

    @Test
    void theScriptRunsUnderAPolicyWithoutEvalAndWithoutOtherServers() throws IOException {
        String script = new String(asset("player.js"), UTF_8);

        assertThat(script).doesNotContainPattern("\\beval\\(|new Function\\(");
        assertThat(Pattern.compile("https?://[^\"'`\\s]+")
                        .matcher(script)
                        .results()
                        .map(MatchResult::group))
                .allMatch(address -> address.startsWith("http://www.w3.org/"));
    }

    private static byte[] asset(String name) throws IOException {
        try (InputStream content = LessonBundleTest.class.getResourceAsStream(name)) {
            assertThat(content).as(name).isNotNull();
            return content.readAllBytes();
        }
    }

    private static int compressed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }
}
