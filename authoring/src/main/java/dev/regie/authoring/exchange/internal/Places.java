package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.Problem;
import dev.regie.core.catalogue.content.Fault;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where each part of the content was read from, so that a broken rule can be shown there. */
final class Places {
    private record Place(String file, int line) {}

    private final Map<String, Place> places = new LinkedHashMap<>();

    /** The path is that of {@link Fault#path()}. */
    void note(String path, String file, int line) {
        places.put(path, new Place(file, line));
    }

    /** The fault at its part's place, or at that of the nearest part around it. */
    Problem problem(Fault fault) {
        return problem(fault.path(), expected(fault.rule()), fault.detail());
    }

    /** What was found at a part, at its place or that of the nearest part around it; the root's place must have been noted. */
    Problem problem(String part, String expected, String detail) {
        String path = part;
        while (!places.containsKey(path) && !path.isEmpty()) {
            path = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        }
        Place place = places.getOrDefault(path, new Place(CourseFolder.COURSE + ".yaml", 1));
        String said = part.isEmpty() ? detail : "'" + part + "': " + detail;
        return new Problem(place.file(), place.line(), expected, said);
    }

    private static String expected(Fault.Rule rule) {
        return switch (rule) {
            case ID_USED_TWICE -> "each id once";
            case OBJECTIVE_UNKNOWN -> "an objective that the course has";
            case OBJECTIVE_NOT_TAUGHT -> "every objective in a lesson's list";
            case OBJECTIVE_NOT_TESTED -> "every objective tested";
            case TEXT_MISSING -> "a text in every language";
            case LANGUAGE_NOT_DECLARED -> "texts in the course's languages only";
            case ALTERNATIVE_TEXT_MISSING -> "an alternative text, or 'decorative: true'";
            case ALTERNATIVE_TEXT_ON_DECORATION -> "no alternative text on what is decorative";
            case CAPTIONS_MISSING -> "captions";
            case DESCRIPTION_MISSING -> "a description of what is to be seen";
            case EMBED_HOST_UNKNOWN -> "an address of a host that this installation allows";
            case TOO_FEW_PARTS -> "more of it";
            case TOO_MANY_PARTS -> "less of it";
            case REFERENCE_UNKNOWN -> "a name that leads to something";
            case BIN_UNUSED -> "something for every bin";
            case GAPS_DIFFER -> "each gap marked once as [[gap]] in the text";
            case NOTHING_JUDGED -> "more drawn than there are items that nobody judges";
            case MASTERY_MEANINGLESS -> "a mastery above 0";
            case WAY_MISSING -> "a last way without a condition";
            case FLAG_NEVER_SET -> "flags that a decision sets";
            case NEVER_REACHED -> "a case in which everything can be met";
            case NEVER_ENDS -> "a case in which every path can end";
            case TOO_FEW_DECISIONS -> "at least two decisions to choose from, whatever was decided before";
            case MINUTES_DIFFER -> "minutes that add up";
            case MATERIAL_EMPTY -> "a text or a file";
            case NOT_OPTIONAL -> "an activity that the course can be done without";
            case REQUIRED_AFTER_THE_END -> "'required: false' for what opens after the course";
            case KEY_RESERVED -> "another key for the course";
            case TERM_UNKNOWN -> "links to terms that the course lists";
            case TERM_MISPLACED -> TermLinks.PLACE;
            case MEDIA_MISSING -> "a file for every language";
            case TOO_FEW_ANSWERS -> "more answers";
            case RIGHT_ANSWER_MISSING -> "a right answer";
            case MORE_THAN_ONE_RIGHT_ANSWER -> "exactly one right answer";
            case FEEDBACK_MISSING -> "feedback";
            case DRAW_EXCEEDS_BANK -> "no more drawn than there are";
            case MOVE_ON_IMPOSSIBLE -> "a move-on that can come true";
            case NOTHING_REQUIRED -> "at least one required activity";
            case ID_WITH_ANOTHER_MEANING -> "ids that keep their meaning";
            case NOT_EDITORIAL -> "an editorial change";
        };
    }
}
