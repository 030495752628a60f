package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import java.util.UUID;
import tools.jackson.core.io.JsonStringEncoder;

/** How an authority stands in the table and in a statement: an account of this installation. */
final class Authorities {
    private static final String REGIE = "REGIE";
    private static final String LAUNCH = "LAUNCH";
    private static final String CLIENT = "CLIENT";

    private Authorities() {}

    static String kind(Authority authority) {
        return switch (authority) {
            case Authority.Regie regie -> REGIE;
            case Authority.LaunchToken token -> LAUNCH;
            case Authority.Client client -> CLIENT;
        };
    }

    /** The account's name: the client's key, or for Regie's own writing a name that no key has. */
    static String accountName(Authority authority) {
        return switch (authority) {
            case Authority.Regie regie -> "regie";
            case Authority.LaunchToken token -> "launch:" + token.registration();
            case Authority.Client client -> client.key();
        };
    }

    static Authority from(String kind, String accountName) {
        return switch (kind) {
            case REGIE -> new Authority.Regie();
            case LAUNCH -> new Authority.LaunchToken(UUID.fromString(accountName.substring("launch:".length())));
            case CLIENT -> new Authority.Client(accountName);
            default -> throw new IllegalStateException("Unknown kind of authority: " + kind);
        };
    }

    static AgentKey agent(Authority authority, String iriBase) {
        return AgentKey.account(iriBase, accountName(authority));
    }

    /** The agent as JSON. */
    static String json(Authority authority, String iriBase) {
        return "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"" + escaped(iriBase) + "\",\"name\":\""
                + escaped(accountName(authority)) + "\"}}";
    }

    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }
}
