package dev.regie.server.inside;

import dev.regie.server.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Lays out a second server for Arquillian, from the configuration that people run: the same features and data source, without the
 * application, with what Arquillian needs to deploy one. Its name holds this process's id, since Arquillian looks for running servers by
 * name on the whole machine.
 */
public final class InsideServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        try {
            layOut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOut() throws IOException {
        String name = "inside" + ProcessHandle.current().pid();
        int port = Servers.freePortPair();
        Path work = Servers.work().resolve(name);
        Path server = work.resolve("usr/servers").resolve(name);
        Files.createDirectories(server);
        Path data = work.resolve("data");
        Path real = Path.of(System.getProperty("regie.test.wlp"), "usr/servers/regie");
        Files.writeString(
                server.resolve("server.xml"), forArquillian(Files.readString(real.resolve("server.xml")), real));
        Files.writeString(server.resolve("jvm.options"), System.getProperty("regie.test.jvm", "") + "\n");
        Files.writeString(server.resolve("server.env"), lines(environment(port, data)));
        System.setProperty("regie.test.inside.usr", work.resolve("usr").toString());
        System.setProperty("regie.test.inside.name", name);
        System.setProperty("regie.test.inside.port", String.valueOf(port));
    }

    private static Map<String, String> environment(int port, Path data) {
        Map<String, String> environment = new TreeMap<>(Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "REGIE_HTTP_PORT",
                String.valueOf(port),
                "REGIE_CONTENT_PORT",
                String.valueOf(port + 1),
                "REGIE_BASE_URL",
                "http://localhost:" + port,
                "REGIE_CONTENT_URL",
                "http://127.0.0.1:" + (port + 1),
                "REGIE_DATA_DIR",
                data.toString(),
                "REGIE_DB_URL",
                "jdbc:h2:file:" + data + "/db/regie;WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                "keystore_password",
                "inside"));
        environment.putAll(Servers.copyOfFirstStart(data));
        return environment;
    }

    private static String forArquillian(String xml, Path real) {
        String changed = replaced(xml, "(?s)<webApplication.*?</webApplication>", "");
        changed = replaced(changed, "<applicationMonitor [^>]*/>", "<applicationMonitor updateTrigger=\"mbean\"/>");
        changed = replaced(changed, "<config updateTrigger[^>]*/>", "");
        changed = replaced(
                changed,
                "\\$\\{server\\.config\\.dir}/jdbc",
                real.resolve("jdbc").toString());
        return replaced(changed, "</featureManager>", "<feature>localConnector-1.0</feature></featureManager>");
    }

    private static String replaced(String text, String pattern, String by) {
        String changed = text.replaceAll(pattern, by);
        if (changed.equals(text)) {
            throw new IllegalStateException("server.xml no longer has " + pattern);
        }
        return changed;
    }

    private static String lines(Map<String, String> environment) {
        return environment.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
