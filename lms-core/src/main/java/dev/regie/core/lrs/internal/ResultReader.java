package dev.regie.core.lrs.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a result and its score. */
final class ResultReader {
    /** Digits; the effort of comparing grows with them. */
    static final int LONGEST_EXACT_NUMBER = 1000;

    private ResultReader() {}

    static void read(JsonWalk walk) throws Refused {
        walk.object(Section.RESULT, name -> {
            switch (name) {
                case "score" -> score(walk);
                case "success", "completion" -> walk.bool(Section.RESULT);
                case "response" -> walk.string(Section.RESULT);
                case "duration" -> walk.string(Section.DURATION, Formats::isDuration, "a duration of ISO 8601");
                case "extensions" -> walk.extensions();
                default -> throw walk.unknown(Section.RESULT);
            }
        });
    }

    private static void score(JsonWalk walk) throws Refused {
        Map<String, String> numbers = new HashMap<>();
        walk.object(Section.SCORE, name -> {
            switch (name) {
                case "scaled", "raw", "min", "max" -> numbers.put(name, walk.number(Section.SCORE));
                default -> throw walk.unknown(Section.SCORE);
            }
        });
        if (above("-1", numbers.get("scaled")) || above(numbers.get("scaled"), "1")) {
            throw walk.refusedAt("scaled", Section.SCORE, "must be between -1 and 1");
        }
        if (numbers.containsKey("min")
                && numbers.containsKey("max")
                && !above(numbers.get("max"), numbers.get("min"))) {
            throw walk.refusedAt("min", Section.SCORE, "must be less than max");
        }
        if (above(numbers.get("min"), numbers.get("raw")) || above(numbers.get("raw"), numbers.get("max"))) {
            throw walk.refusedAt("raw", Section.SCORE, "must be between min and max");
        }
    }

    /** Whether both are there and the first is greater; exact, unless a number is absurdly long. */
    static boolean above(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return false;
        }
        if (first.length() < LONGEST_EXACT_NUMBER && second.length() < LONGEST_EXACT_NUMBER) {
            try {
                return new BigDecimal(first).compareTo(new BigDecimal(second)) > 0;
            } catch (NumberFormatException exponentOutOfRange) {
                return Double.parseDouble(first) > Double.parseDouble(second);
            }
        }
        return Double.parseDouble(first) > Double.parseDouble(second);
    }
}
