package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

/** Sentences for the verbs that Regie itself writes; others are quoted as they are. */
final class StatementVerbs {

    private StatementVerbs() {}

    static String say(StatementSentence sentence) {
        String object = sentence.object();
        return switch (sentence.verb()) {
            case "launched" -> text("verb.launched", object);
            case "initialized" -> text("verb.initialized", object);
            case "terminated" -> text("verb.terminated", object);
            case "abandoned" -> text("verb.abandoned", object);
            case "completed" -> text("verb.completed", object);
            case "passed" -> text("verb.passed", object);
            case "failed" -> text("verb.failed", object);
            case "satisfied" -> text("verb.satisfied", object);
            case "waived" -> text("verb.waived", object);
            case "answered" -> text("verb.answered", object);
            case "experienced" -> text("verb.experienced", object);
            case "voided" -> text("verb.voided", object);
            default -> text("verb.other", sentence.verb(), object);
        };
    }
}
