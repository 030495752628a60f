package dev.regie.core.shared;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where mail is handed over, read from an address such as {@code smtp://user:secret@mail.example.org:587?from=regie@example.org}.
 *
 * @param secure TLS from the first byte ({@code smtps}); otherwise TLS is begun as soon as the server offers it
 * @param tlsRequired whether nothing is sent where TLS cannot be had ({@code tls=required})
 * @param from whom mail comes from
 */
public record MailServer(
        String host,
        int port,
        Optional<String> user,
        Optional<String> password,
        boolean secure,
        boolean tlsRequired,
        String from) {

    /** Reads the address; empty when it is none, or does not say whom mail comes from. */
    public static Optional<MailServer> parse(String text) {
        try {
            URI uri = URI.create(text);
            boolean secure = "smtps".equals(uri.getScheme());
            Optional<String> from = parameter(uri, "from").filter(address -> address.matches("[^\\s@<>]+@[^\\s@<>]+"));
            if (!(secure || "smtp".equals(uri.getScheme())) || uri.getHost() == null || from.isEmpty()) {
                return Optional.empty();
            }
            String[] who = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            return Optional.of(new MailServer(
                    uri.getHost(),
                    uri.getPort() > 0 ? uri.getPort() : secure ? 465 : 587,
                    who.length > 0 ? Optional.of(decoded(who[0])) : Optional.empty(),
                    who.length > 1 ? Optional.of(decoded(who[1])) : Optional.empty(),
                    secure,
                    parameter(uri, "tls").filter("required"::equals).isPresent(),
                    from.get()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> parameter(URI uri, String name) {
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(decoded(pair.substring(name.length() + 1)));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
