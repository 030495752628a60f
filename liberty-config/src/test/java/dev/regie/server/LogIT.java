package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all tests: the shared server has logged no exception, and no warning but those that are expected. */
@Order(Integer.MAX_VALUE)
class LogIT {

    /** Each with the reason why it may be there. */
    private static final List<Pattern> EXPECTED = List.of(
            // The launcher asks for readiness from the start, and the answer is honest.
            Pattern.compile("CWMMH005[23]W"),
            // RequestRulesIT asks like this on purpose.
            Pattern.compile("Refused as coming from another site"),
            // PermissionsIT asks the pages' own address without their key.
            Pattern.compile("Invalid security key received"),
            // Somebody left a page in the instant in which it sent something: the news of leaving overtakes that
            // message.
            Pattern.compile("Message ID sync error"),
            // Hints of Lucene's; the module is an incubator, and the tests' servers have one compiler alone.
            Pattern.compile("VectorizationProvider|C2 compiler is disabled"),
            // Java's own words about the class archive and agents, on the console.
            Pattern.compile("^(OpenJDK|WARNING: )"));

    /** A line of messages.log at level warning, error or fatal; a stack trace; a line of the console with such a word. */
    private static final Pattern BAD =
            Pattern.compile("^\\[[^]]+] \\S+ \\S+ +[WEF] |^\\[(WARNING|ERROR|FATAL) *]|^\\tat |Exception(:|$)");

    @Test
    void nothing_went_wrong_that_no_test_noticed() throws IOException {
        RegieServer server = RegieServer.shared();
        assertThat(server.log().lines().filter(LogIT::isBad).distinct().limit(60))
                .as("lines of " + server.data())
                .isEmpty();
        try (Stream<Path> files = Files.walk(server.data().resolve("logs"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("ffdc_")))
                    .as("records of faults")
                    .isEmpty();
        }
    }

    static boolean isBad(String line) {
        return BAD.matcher(line).find()
                && EXPECTED.stream()
                        .noneMatch(expected -> expected.matcher(line).find());
    }
}
