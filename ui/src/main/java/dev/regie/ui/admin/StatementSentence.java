package dev.regie.ui.admin;

import dev.regie.core.shared.Language;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a statement says, cut down to a line: never a name, only the opaque one the record knows a person by.
 *
 * @param actor the first characters of the opaque name, or what else identifies the actor
 * @param verb the last part of the verb's IRI
 * @param object the object's title, or the last part of its IRI
 */
record StatementSentence(String actor, String verb, String object) {

    private static final int SHORT = 8;

    /** Reads a statement's JSON tree; parts that are missing become a dash. */
    static StatementSentence of(JsonNode statement, Language language) {
        return of(statement, language, Map.of());
    }

    /** Reads a statement's JSON tree; what it gives no title to is called by that of the course or activity that it is part of. */
    static StatementSentence of(JsonNode statement, Language language, Map<String, String> titles) {
        JsonNode object = statement.path("object");
        return new StatementSentence(
                actor(statement.path("actor")),
                tail(statement.path("verb").path("id").asString("–")),
                text(object.path("definition").path("name"), language)
                        .or(() ->
                                ActivityTitles.nearest(titles, object.path("id").asString("")))
                        .orElseGet(() -> tail(object.path("id").asString("–"))));
    }

    private static String actor(JsonNode actor) {
        String name = actor.path("account").path("name").asString("");
        if (name.isEmpty()) {
            return actor.path("objectType").asString("–");
        }
        return name.length() <= SHORT ? name : name.substring(0, SHORT);
    }

    private static Optional<String> text(JsonNode languageMap, Language language) {
        if (!languageMap.isObject() || languageMap.isEmpty()) {
            return Optional.empty();
        }
        return languageMap.properties().stream()
                .filter(entry ->
                        Language.ofTag(entry.getKey()).filter(language::equals).isPresent())
                .findFirst()
                .or(() -> languageMap.properties().stream().findFirst())
                .map(entry -> entry.getValue().asString(""));
    }

    /** What follows the last slash or hash of an IRI. */
    static String tail(String iri) {
        String trimmed = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
        return trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
    }
}
