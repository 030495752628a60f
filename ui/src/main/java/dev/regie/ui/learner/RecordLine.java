package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.shared.Language;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * What a statement says to the person it is about.
 *
 * @param verb the last part of the verb's IRI
 * @param object the object's title, else the beginning of its description, else the last part of its IRI
 * @param percent the score, if it has one
 */
record RecordLine(String verb, String object, OptionalInt percent) {

    private static final int LONGEST = 100;

    /** A question that says nothing about itself is told by the activity that it is part of. */
    private static final String ANSWERED_IN = "answered-in";

    /** Reads a statement's JSON tree; parts that are missing become a dash. */
    static RecordLine of(JsonNode statement, Language language) {
        JsonNode object = statement.path("object");
        String verb = tail(statement.path("verb").path("id").asString("–"));
        JsonNode scaled = statement.path("result").path("score").path("scaled");
        OptionalInt percent =
                scaled.isNumber() ? OptionalInt.of((int) Math.round(100 * scaled.asDouble())) : OptionalInt.empty();
        Optional<String> own = title(object.path("definition").path("name"), language)
                .or(() -> title(object.path("definition").path("description"), language)
                        .map(RecordLine::cut));
        Optional<String> around = title(
                statement
                        .path("context")
                        .path("contextActivities")
                        .path("parent")
                        .path(0)
                        .path("definition")
                        .path("name"),
                language);
        if (verb.equals("answered") && own.isEmpty() && around.isPresent()) {
            return new RecordLine(ANSWERED_IN, around.get(), percent);
        }
        return new RecordLine(verb, own.orElseGet(() -> tail(object.path("id").asString("–"))), percent);
    }

    /** The verb as it is recorded. */
    String recordedVerb() {
        return verb.equals(ANSWERED_IN) ? "answered" : verb;
    }

    /** The sentence; other verbs than Regie's own are quoted as they are. */
    String sentence() {
        return switch (verb) {
            case "launched" -> text("record.launched", object);
            case "initialized" -> text("record.initialized", object);
            case "terminated" -> text("record.terminated", object);
            case "abandoned" -> text("record.abandoned", object);
            case "completed" -> text("record.completed", object);
            case "passed" ->
                percent.isPresent()
                        ? text("record.passedWith", object, percent.getAsInt())
                        : text("record.passed", object);
            case "failed" ->
                percent.isPresent()
                        ? text("record.failedWith", object, percent.getAsInt())
                        : text("record.failed", object);
            case "satisfied" -> text("record.satisfied", object);
            case "waived" -> text("record.waived", object);
            case ANSWERED_IN -> text("record.answeredIn", object);
            case "answered" -> text("record.answered", object);
            case "experienced" -> text("record.experienced", object);
            default -> text("record.other", verb, object);
        };
    }

    private static Optional<String> title(JsonNode names, Language language) {
        if (!names.isObject() || names.isEmpty()) {
            return Optional.empty();
        }
        return names.properties().stream()
                .filter(entry ->
                        Language.ofTag(entry.getKey()).filter(language::equals).isPresent())
                .findFirst()
                .or(() -> names.properties().stream().findFirst())
                .map(entry -> entry.getValue().asString(""))
                .filter(title -> !title.isBlank());
    }

    private static String cut(String text) {
        String line = text.replaceAll("[*_`#\\\\]", "").replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String tail(String iri) {
        String trimmed = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
        return trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
    }
}
