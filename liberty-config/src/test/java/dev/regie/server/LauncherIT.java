package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher says in one line what is wrong, and fails. */
class LauncherIT {

    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            refused(Map.of(), "port " + port + " is taken", "run", "--port", "" + port, "--data", folder.toString());
        }
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        refused(
                Map.of(),
                "cannot be made",
                "run",
                "--data",
                file.resolve("data").toString());
    }

    @Test
    void equal_hosts_for_lms_and_content_are_refused() {
        refused(
                Map.of("REGIE_BASE_URL", "http://127.0.0.1:9080"),
                "REGIE_CONTENT_URL must have another host than REGIE_BASE_URL",
                "run",
                "--data",
                folder.toString());
    }

    @Test
    void a_missing_jdk_is_named() {
        refused(
                Map.of("JAVA_HOME", "/nowhere", "REGIE_JDK_PLACES", "/nowhere"),
                "no JDK 25 or newer found",
                "run",
                "--port",
                "" + RegieServer.freePortPair(),
                "--data",
                folder.toString());
    }

    @Test
    void an_unknown_option_is_named() {
        refused(Map.of(), "unknown option '--fast'", "run", "--fast");
    }

    private static void refused(Map<String, String> environment, String words, String... command) {
        RegieServer.Outcome outcome = RegieServer.script(environment, command);
        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.output().strip().lines()).hasSize(1);
        assertThat(outcome.output()).contains(words);
    }
}
