package dev.regie.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What servers that are not started by the launcher need: a folder, ports and an empty database of this run's engine. */
public final class Servers {

    private Servers() {}

    /** Where tests may write. */
    public static Path work() {
        return Path.of(System.getProperty("regie.test.work", "target/server-tests"))
                .toAbsolutePath();
    }

    /** A port that is free together with the next one. */
    public static int freePortPair() {
        return RegieServer.freePortPair();
    }

    /** The settings of an empty database with the parameters that the launcher adds; none for H2, which needs a file. */
    public static Map<String, String> freshDatabase() {
        Map<String, String> settings = new LinkedHashMap<>(Engine.ofThisRun().freshDatabase());
        settings.computeIfPresent(
                "REGIE_DB_URL", (name, url) -> url + "?stringtype=unspecified&reWriteBatchedInserts=true");
        return settings;
    }
}
