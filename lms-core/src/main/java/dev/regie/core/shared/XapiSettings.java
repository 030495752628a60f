package dev.regie.core.shared;

import dev.regie.core.shared.Settings.WrongSetting;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the operator sets for {@code /xapi}.
 *
 * @param version the version that a request without a version header is taken to speak, {@code 1.0.3} or {@code 2.0.0}
 * @param versionRequired whether such a request is refused, as both versions ask
 * @param origins whose scripts may ask from a browser, such as {@code https://tool.example.org}; a star for everybody's
 * @param bodyMegabytes the JSON of a statement request, and a document
 * @param requestMegabytes a statement request with the data of its attachments
 * @param batch statements in one request
 * @param depth objects and arrays within each other
 * @param attachments parts with data in one request
 * @param headerBytes all headers together
 * @param queryBytes the query of the address
 */
public record XapiSettings(
        String version,
        boolean versionRequired,
        List<String> origins,
        int bodyMegabytes,
        int requestMegabytes,
        int batch,
        int depth,
        int attachments,
        int headerBytes,
        int queryBytes) {

    /** The server itself takes no line of a request that is longer; see {@code limitFieldSize} in {@code server.xml}. */
    private static final int LONGEST_LINE = 32_000;

    private static final String ANY = "*";

    public XapiSettings {
        origins = List.copyOf(origins);
    }

    static XapiSettings from(Map<String, String> environment) {
        return new XapiSettings(
                version(environment),
                Settings.flag(environment, "REGIE_XAPI_VERSION_REQUIRED", true),
                origins(environment),
                Settings.number(environment, "REGIE_XAPI_BODY_MEGABYTES", 10, 1, 100),
                Settings.number(environment, "REGIE_XAPI_REQUEST_MEGABYTES", 100, 1, 9999),
                Settings.number(environment, "REGIE_XAPI_BATCH", 1000, 1, 100_000),
                Settings.number(environment, "REGIE_XAPI_DEPTH", 100, 20, 200),
                Settings.number(environment, "REGIE_XAPI_ATTACHMENTS", 100, 0, 10_000),
                Settings.number(environment, "REGIE_XAPI_HEADER_BYTES", 16_000, 1000, LONGEST_LINE),
                Settings.number(environment, "REGIE_XAPI_QUERY_BYTES", 16_000, 1000, LONGEST_LINE));
    }

    private static String version(Map<String, String> environment) {
        String name = "REGIE_XAPI_VERSION";
        String text = Settings.text(environment, name).orElse("2.0.0");
        return switch (text) {
            case "1.0.3", "2.0.0" -> text;
            default -> throw new WrongSetting(name, "must be 1.0.3 or 2.0.0, not '" + text + "'");
        };
    }

    private static List<String> origins(Map<String, String> environment) {
        String name = "REGIE_XAPI_ORIGINS";
        List<String> origins = Stream.of(
                        Settings.text(environment, name).orElse("").split("[,\\s]+"))
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .toList();
        Optional<String> wrong = origins.stream()
                .filter(origin -> !origin.equals(ANY) && !isOrigin(origin))
                .findFirst();
        if (wrong.isPresent()) {
            throw new WrongSetting(
                    name,
                    "lists origins such as https://tool.example.org, with commas between them, or is *, not '"
                            + wrong.get() + "'");
        }
        return origins;
    }

    /** An origin as browsers write it: scheme, host and port, nothing behind them. */
    private static boolean isOrigin(String text) {
        try {
            URI uri = URI.create(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && text.equals(uri.getScheme() + "://" + uri.getRawAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** Whether scripts of this origin may ask. */
    public boolean allows(String origin) {
        return origins.contains(ANY) || origins.contains(origin);
    }
}
