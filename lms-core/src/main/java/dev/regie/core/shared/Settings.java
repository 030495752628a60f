package dev.regie.core.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the operator sets, read from the environment once and checked as a whole; see {@code docs/settings.md}.
 *
 * @param baseUrl where people reach Regie, without a slash at the end
 * @param contentUrl where untrusted content is served; another host than {@code baseUrl}, since cookies ignore ports
 * @param iriBase what the operator wants as the installation's IRI, used at the first start alone
 * @param dataDir the folder of database file, media and index
 * @param embedHosts the hosts whose pages a lesson may embed; a learner's browser asks them only after a click
 * @param mediaMegabytes the size of the largest file that a course may bring
 * @param trustedProxies whose word about where a request comes from counts
 * @param sessionIdle after so long without doing anything somebody is signed out
 * @param sessionWhole after so long in all
 * @param mail where mail is handed over; without it none is sent
 * @param xapi what holds at {@code /xapi}
 * @param demo whether the demo organisation and its fixed key exist; never in production
 */
public record Settings(
        URI baseUrl,
        URI contentUrl,
        Optional<String> iriBase,
        ZoneId timeZone,
        Path dataDir,
        List<String> embedHosts,
        int mediaMegabytes,
        TrustedProxies trustedProxies,
        Duration sessionIdle,
        Duration sessionWhole,
        Optional<MailServer> mail,
        XapiSettings xapi,
        boolean demo,
        boolean production) {

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public Settings {
        embedHosts = List.copyOf(embedHosts);
    }

    /** A setting that is missing or wrong; the message is one line that names it. */
    public static final class WrongSetting extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongSetting(String name, String problem) {
            super(name + " " + problem);
        }
    }

    /** Reads the settings, with the defaults of a local installation. */
    public static Settings from(Map<String, String> environment) {
        String port = environment.getOrDefault("REGIE_HTTP_PORT", "9080");
        String contentPort = environment.getOrDefault("REGIE_CONTENT_PORT", "9081");
        URI base = address(environment, "REGIE_BASE_URL", "http://localhost:" + port);
        URI content = address(environment, "REGIE_CONTENT_URL", "http://127.0.0.1:" + contentPort);
        if (base.getHost().equalsIgnoreCase(content.getHost())) {
            throw new WrongSetting(
                    "REGIE_CONTENT_URL",
                    "must have another host than REGIE_BASE_URL (both are " + base.getHost()
                            + "): cookies ignore ports, so untrusted content would share the sign-in");
        }
        boolean production = flag(environment, "REGIE_PRODUCTION", false);
        boolean demo = flag(environment, "REGIE_DEMO", false);
        if (production && demo) {
            throw new WrongSetting("REGIE_DEMO", "cannot be true together with REGIE_PRODUCTION");
        }
        return new Settings(
                base,
                content,
                text(environment, "REGIE_IRI_BASE"),
                zone(environment),
                Path.of(text(environment, "REGIE_DATA_DIR")
                        .orElseThrow(
                                () -> new WrongSetting("REGIE_DATA_DIR", "is missing: name the folder for the data"))),
                embedHosts(environment),
                number(environment, "REGIE_MEDIA_MEGABYTES", 50, 1, 9999),
                trustedProxies(environment),
                Duration.ofMinutes(number(environment, "REGIE_SESSION_IDLE_MINUTES", 60, 5, 480)),
                Duration.ofHours(number(environment, "REGIE_SESSION_HOURS", 12, 1, 168)),
                mail(environment),
                XapiSettings.from(environment),
                demo,
                production);
    }

    /** Given and empty means none. */
    private static List<String> embedHosts(Map<String, String> environment) {
        String name = "REGIE_EMBED_HOSTS";
        String text = environment.getOrDefault(name, "www.youtube-nocookie.com, player.vimeo.com");
        List<String> hosts = Stream.of(text.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
        hosts.stream().filter(host -> !HOST.matcher(host).matches()).findFirst().ifPresent(host -> {
            throw new WrongSetting(
                    name, "lists hosts such as player.vimeo.com, with commas between them, not '" + host + "'");
        });
        return hosts;
    }

    static int number(Map<String, String> environment, String name, int fallback, int least, int most) {
        String text = text(environment, name).orElse(String.valueOf(fallback));
        int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new WrongSetting(name, "must be a number from " + least + " to " + most + ", not '" + text + "'");
        }
        return number;
    }

    /** The message does not repeat what was given, which may hold a password. */
    private static Optional<MailServer> mail(Map<String, String> environment) {
        Optional<String> text = text(environment, "REGIE_MAIL_URL");
        Optional<MailServer> server = text.flatMap(MailServer::parse);
        if (text.isPresent() && server.isEmpty()) {
            throw new WrongSetting(
                    "REGIE_MAIL_URL",
                    "must be like smtp://user:secret@mail.example.org:587?from=regie@example.org (or smtps://)");
        }
        return server;
    }

    private static TrustedProxies trustedProxies(Map<String, String> environment) {
        String name = "REGIE_TRUSTED_PROXIES";
        String text = text(environment, name).orElse("");
        return TrustedProxies.parse(text)
                .orElseThrow(() -> new WrongSetting(
                        name,
                        "lists addresses such as 10.0.0.0/8, 192.0.2.7 with commas between them, not '" + text + "'"));
    }

    static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    static boolean flag(Map<String, String> environment, String name, boolean fallback) {
        String text = text(environment, name).orElse(String.valueOf(fallback)).toLowerCase(Locale.ROOT);
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new WrongSetting(name, "must be true or false, not '" + text + "'");
        };
    }

    private static URI address(Map<String, String> environment, String name, String fallback) {
        String text = text(environment, name).orElse(fallback);
        try {
            URI uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getRawQuery() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(name, "is not an address: '" + text + "' (" + e.getMessage() + ")");
        }
        throw new WrongSetting(name, "must be like https://learn.example.org, without a path, not '" + text + "'");
    }

    private static ZoneId zone(Map<String, String> environment) {
        String text = text(environment, "REGIE_TIME_ZONE").orElse("Europe/Amsterdam");
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new WrongSetting("REGIE_TIME_ZONE", "is not a time zone: '" + text + "' (" + e.getMessage() + ")");
        }
    }
}
