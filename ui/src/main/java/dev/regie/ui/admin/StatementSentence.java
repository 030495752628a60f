package dev.regie.ui.admin;

import dev.regie.core.lrs.Verbs;
import dev.regie.core.shared.Language;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a statement says, cut down to a line: never a name, only the opaque one the record knows a person by.
 *
 * @param actor the first characters of the opaque name, or what else identifies the actor
 * @param verb the verb's IRI
 * @param word what the statement itself calls the verb, or the last part of its IRI
 * @param object the object's title, or the last part of its IRI; empty for another statement
 * @param result what came of it
 */
record StatementSentence(String actor, String verb, String word, String object, Result result) {

    /**
     * What came of it, as far as it goes into a sentence.
     *
     * @param percent 0 to 100 of the score
     */
    record Result(Optional<String> response, Optional<Boolean> success, Optional<Long> percent) {
        static final Result NONE = new Result(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A verb alone, for a list of them. */
    static StatementSentence ofVerb(String iri) {
        return new StatementSentence("", iri, tail(iri), "…", Result.NONE);
    }

    private static final int SHORT = 8;
    private static final int LONGEST = 60;

    /** Reads a statement's JSON tree; parts that are missing become a dash. */
    static StatementSentence of(JsonNode statement, Language language) {
        return of(statement, language, Map.of());
    }

    /** Reads a statement's JSON tree; what it gives no title to is called by that of the course or activity that it is part of. */
    static StatementSentence of(JsonNode statement, Language language, Map<String, String> titles) {
        JsonNode object = statement.path("object");
        JsonNode verb = statement.path("verb");
        String iri = verb.path("id").asString("–");
        return new StatementSentence(
                actor(statement.path("actor")),
                iri,
                text(verb.path("display"), language).orElseGet(() -> tail(iri)),
                object(object, language, titles),
                result(statement.path("result"), iri));
    }

    private static String object(JsonNode object, Language language, Map<String, String> titles) {
        return switch (object.path("objectType").asString("Activity")) {
            case "StatementRef" -> "";
            case "Agent", "Group" -> actor(object);
            case "SubStatement" -> object(object.path("object"), language, titles);
            default ->
                text(object.path("definition").path("name"), language)
                        .or(() ->
                                ActivityTitles.nearest(titles, object.path("id").asString("")))
                        .orElseGet(() -> tail(object.path("id").asString("–")));
        };
    }

    /** A response is said only of an answer, and cut where it is long. */
    private static Result result(JsonNode result, String verb) {
        String response = verb.equals(Verbs.ANSWERED) ? result.path("response").asString("") : "";
        JsonNode scaled = result.path("score").path("scaled");
        return new Result(
                Optional.of(response)
                        .filter(text -> !text.isBlank())
                        .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…"),
                result.path("success").isBoolean()
                        ? Optional.of(result.path("success").asBoolean())
                        : Optional.empty(),
                scaled.isNumber() ? Optional.of(Math.round(scaled.asDouble() * 100)) : Optional.empty());
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
