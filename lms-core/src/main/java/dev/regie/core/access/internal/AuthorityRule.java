package dev.regie.core.access.internal;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which host serves what. Untrusted content has a host of its own, since cookies ignore ports: that authority serves content and nothing
 * else, no other authority serves content, and no page opens under the content's host name at another port. Pure.
 *
 * @param base where people reach Regie
 * @param content where content is served
 */
public record AuthorityRule(URI base, URI content) {
    private static final String CONTENT_PATH = "/content/";

    /** For programs and operators, who may come by any other name. */
    private static final List<String> ANY_NAME = List.of("/xapi", "/api", "/health");

    /** What to do with a request. */
    public sealed interface Verdict {
        /** Go on. */
        record Pass() implements Verdict {}

        /** There is nothing here. */
        record NotHere() implements Verdict {}

        /** The page is at this address. */
        record Elsewhere(String address) implements Verdict {}
    }

    /**
     * Judges a request.
     *
     * @param host the header as sent, which anybody can forge; compared, never used
     * @param path decoded
     * @param pathAndQuery as sent
     */
    public Verdict judge(@Nullable String host, String method, String path, String pathAndQuery) {
        String authority = host == null ? "" : normal(host, content);
        boolean isContent = path.startsWith(CONTENT_PATH);
        if (authority.equals(authority(content))) {
            return isContent ? new Verdict.Pass() : new Verdict.NotHere();
        }
        if (isContent) {
            return new Verdict.NotHere();
        }
        if (!hostName(authority).equals(content.getHost().toLowerCase(Locale.ROOT)) || isForAnyName(path)) {
            return new Verdict.Pass();
        }
        boolean page = method.equals("GET") || method.equals("HEAD");
        return page ? new Verdict.Elsewhere(base + pathAndQuery) : new Verdict.NotHere();
    }

    private static boolean isForAnyName(String path) {
        return ANY_NAME.stream().anyMatch(area -> path.equals(area) || path.startsWith(area + "/"));
    }

    private static String authority(URI address) {
        return normal(address.getRawAuthority(), address);
    }

    /** Lower case, without the port that the scheme has anyway. */
    private static String normal(String authority, URI scheme) {
        String usual = "https".equals(scheme.getScheme()) ? ":443" : ":80";
        String lower = authority.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(usual) ? lower.substring(0, lower.length() - usual.length()) : lower;
    }

    private static String hostName(String authority) {
        int port = authority.lastIndexOf(':');
        String name = port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
