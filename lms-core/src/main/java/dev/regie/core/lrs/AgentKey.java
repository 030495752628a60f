package dev.regie.core.lrs;

/**
 * What identifies an agent or an identified group (an inverse functional identifier, xAPI 1.0.3 Data 2.4.2.3).
 *
 * @param kind which of the four
 * @param text the identifier; an account is its home page, a space and its name (an IRI has no space)
 */
public record AgentKey(Kind kind, String text) {
    /** The four kinds of identifier. */
    public enum Kind {
        MBOX,
        MBOX_SHA1SUM,
        OPENID,
        ACCOUNT
    }

    /** The agent with an account, as Regie's own people have one. */
    public static AgentKey account(String homePage, String name) {
        return new AgentKey(Kind.ACCOUNT, homePage + ' ' + name);
    }
}
