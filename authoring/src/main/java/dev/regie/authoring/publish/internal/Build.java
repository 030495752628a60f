package dev.regie.authoring.publish.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The build that this program comes from. */
public final class Build {
    private static final String FILE = "build.properties";

    private Build() {}

    /** When it was built: different for every build, even of the same sources; empty where no build filled it in. */
    public static Optional<String> stamp() {
        Properties build = new Properties();
        try (InputStream file = Build.class.getResourceAsStream(FILE)) {
            if (file != null) {
                build.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
        return Optional.ofNullable(build.getProperty("stamp")).filter(stamp -> !stamp.startsWith("$"));
    }
}
