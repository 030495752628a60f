package dev.regie.core.lrs;

import java.util.UUID;

/** Small valid statements. */
public final class StatementFixture {
    public static final String ACTOR = "{\"account\":{\"homePage\":\"https://example.org\",\"name\":\"a1\"}}";
    public static final String VERB = "{\"id\":\"" + Verbs.EXPERIENCED + "\"}";
    public static final String ACTIVITY = "{\"id\":\"https://example.org/activities/1\"}";

    private StatementFixture() {}

    /** Someone experienced something. */
    public static String statement() {
        return with("");
    }

    /** The same with more properties, such as {@code "timestamp":"…"}. */
    public static String with(String more) {
        return "{\"actor\":" + ACTOR + ",\"verb\":" + VERB + ",\"object\":" + ACTIVITY
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    public static String withId(UUID id) {
        return with("\"id\":\"" + id + "\"");
    }

    public static String clause(String actor, String verb, String object) {
        return "{\"actor\":" + actor + ",\"verb\":" + verb + ",\"object\":" + object + "}";
    }

    /** The statement that voids another. */
    public static String voiding(UUID target) {
        return clause(
                ACTOR,
                "{\"id\":\"" + Verbs.VOIDED + "\"}",
                "{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}");
    }
}
