package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.lrs.Verbs;

/** Sentences for the verbs that Regie itself knows; others are said in the words that the statement brings. */
final class StatementVerbs {

    private StatementVerbs() {}

    static String say(StatementSentence sentence) {
        return done(sentence) + result(sentence);
    }

    private static String done(StatementSentence sentence) {
        String object = sentence.object().isEmpty() ? text("statements.another") : sentence.object();
        return switch (sentence.verb()) {
            case Verbs.LAUNCHED -> text("verb.launched", object);
            case Verbs.INITIALIZED -> text("verb.initialized", object);
            case Verbs.TERMINATED -> text("verb.terminated", object);
            case Verbs.ABANDONED -> text("verb.abandoned", object);
            case Verbs.COMPLETED -> text("verb.completed", object);
            case Verbs.PASSED -> text("verb.passed", object);
            case Verbs.FAILED -> text("verb.failed", object);
            case Verbs.SATISFIED -> text("verb.satisfied", object);
            case Verbs.WAIVED -> text("verb.waived", object);
            case Verbs.ANSWERED -> text("verb.answered", object);
            case Verbs.EXPERIENCED -> text("verb.experienced", object);
            case Verbs.PROGRESSED -> text("verb.progressed", object);
            case Verbs.INTERACTED -> text("verb.interacted", object);
            case Verbs.ATTENDED -> text("verb.attended", object);
            case Verbs.REGISTERED -> text("verb.registered", object);
            case Verbs.VOIDED -> text("verb.voided");
            default -> text("verb.other", sentence.word(), object);
        };
    }

    private static String result(StatementSentence sentence) {
        StatementSentence.Result result = sentence.result();
        StringBuilder said = new StringBuilder();
        result.response().ifPresent(response -> said.append(text("statements.response", response)));
        result.percent().ifPresent(percent -> said.append(text("statements.score", percent)));
        if (sentence.verb().equals(Verbs.ANSWERED)) {
            result.success()
                    .ifPresent(right -> said.append(right ? text("statements.right") : text("statements.wrong")));
        }
        return said.toString();
    }
}
