package dev.regie.core.lrs.rest;

import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The folder for data of attachments while their request is handled. A server that was killed leaves files there; the next start removes them. */
@ApplicationScoped
public class Spool {
    private static final System.Logger LOG = System.getLogger(Spool.class.getName());

    @Inject
    Settings settings;

    Path folder() {
        return settings.dataDir().resolve("spool");
    }

    void onDatabaseReady(@Observes @Priority(33) DatabaseReady ready) {
        long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        sweep(folder(), Instant.ofEpochMilli(begun));
    }

    /** Removes what was written before an instant; a request may come while the server is starting. */
    static void sweep(Path folder, Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left =
                    files.filter(file -> changed(file).isBefore(before)).toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
            if (!left.isEmpty()) {
                LOG.log(
                        Level.INFO,
                        "Removed {0} files of attachments whose requests ended with the last server",
                        left.size());
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "Files of attachments were left behind", e);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
