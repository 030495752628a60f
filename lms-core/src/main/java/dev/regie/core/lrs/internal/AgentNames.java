package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds by which names statements call an agent. */
final class AgentNames {
    private AgentNames() {}

    static void collect(List<String> statements, AgentKey agent, Set<String> names) {
        for (String statement : statements) {
            try {
                collect(Trees.read(statement), agent, names);
            } catch (JacksonException numberBeyondAllBounds) {
                // Another statement may say it too.
            }
        }
    }

    private static void collect(JsonNode node, AgentKey agent, Set<String> names) {
        if (node.isObject()
                && is(node, agent)
                && !node.path("name").asString("").isEmpty()) {
            names.add(node.path("name").asString(""));
        }
        node.properties().forEach(property -> {
            if (!property.getKey().equals("extensions")) {
                collect(property.getValue(), agent, names);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, agent, names));
        }
    }

    private static boolean is(JsonNode node, AgentKey agent) {
        return switch (agent.kind()) {
            case MBOX -> {
                String mbox = node.path("mbox").asString("");
                yield Formats.isMailto(mbox) && Formats.canonicalMailto(mbox).equals(agent.text());
            }
            case MBOX_SHA1SUM ->
                node.path("mbox_sha1sum").asString("").toLowerCase(Locale.ROOT).equals(agent.text());
            case OPENID -> node.path("openid").asString("").equals(agent.text());
            case ACCOUNT -> {
                JsonNode account = node.path("account");
                yield AgentKey.account(
                                account.path("homePage").asString(""),
                                account.path("name").asString(""))
                        .equals(agent);
            }
        };
    }
}
