package dev.regie.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** xAPI clients for browsers that somebody else wrote, fetched with npm at the versions and digests of the lock file. */
final class NpmClients {
    private static final Path DECLARED =
            Path.of(System.getProperty("regie.test.root", ".."), "liberty-config/src/test/npm");
    private static final Path FETCHED = Servers.work().resolveSibling("npm-clients-" + Engine.ofThisRun());

    private NpmClients() {}

    /** Whether there is an npm; {@code ./regie test} says so where there is none. */
    static boolean canBeFetched() {
        return run(Path.of("."), "npm", "--version") == 0;
    }

    /** The text of {@code @xapi/xapi}'s bundle for browsers. */
    static String xapi() {
        try {
            Path bundle = FETCHED.resolve("node_modules/@xapi/xapi/dist/XAPI.umd.js");
            if (!Files.exists(bundle)) {
                fetch();
            }
            return Files.readString(bundle);
        } catch (IOException e) {
            throw new IllegalStateException("The clients could not be fetched", e);
        }
    }

    private static void fetch() throws IOException {
        Files.createDirectories(FETCHED);
        for (String file : new String[] {"package.json", "package-lock.json"}) {
            Files.copy(DECLARED.resolve(file), FETCHED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        int status = run(FETCHED, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (status != 0) {
            throw new IOException("npm ci ended with " + status);
        }
    }

    private static int run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException notThere) {
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
