package dev.regie.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What servers that are not started by the launcher need: a folder, ports and a database of this run's engine. */
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

    /**
     * Puts a copy of what the first start left behind into this folder.
     *
     * @return the settings of its database with the parameters that the launcher adds; none for H2, whose file is in the folder
     */
    public static Map<String, String> copyOfFirstStart(Path data) {
        FirstStart.ofThisRun().copyTo(data);
        Map<String, String> settings =
                new LinkedHashMap<>(FirstStart.ofThisRun().database());
        settings.computeIfPresent(
                "REGIE_DB_URL", (name, url) -> url + "?stringtype=unspecified&reWriteBatchedInserts=true");
        return settings;
    }
}
