package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** One thing that is asked, in plain text. It may always be left open. */
public sealed interface SurveyItem {
    String id();

    LanguageMap text();

    /** After how many days it is asked, where that differs; empty for every time. */
    List<Integer> days();

    /** Whether it is asked so many days after. */
    default boolean isAskedAfter(int day) {
        return days().isEmpty() || days().contains(day);
    }

    /**
     * Answered with a point of a scale.
     *
     * @param reversed whether agreeing says that there is less of what is measured
     */
    record OnScale(String id, LanguageMap text, List<Integer> days, String scale, boolean reversed)
            implements SurveyItem {
        public OnScale {
            requireNonNull(text, "text");
            requireNonNull(scale, "scale");
            StableId.require(id);
            days = List.copyOf(days);
        }
    }

    /** Answered in one's own words. */
    record InWords(String id, LanguageMap text, List<Integer> days) implements SurveyItem {
        public InWords {
            requireNonNull(text, "text");
            StableId.require(id);
            days = List.copyOf(days);
        }
    }

    /** Answered by choosing among options in plain text. */
    record ByChoice(String id, LanguageMap text, List<Integer> days, boolean several, List<NamedText> options)
            implements SurveyItem {
        public ByChoice {
            requireNonNull(text, "text");
            StableId.require(id);
            days = List.copyOf(days);
            options = List.copyOf(options);
        }
    }
}
