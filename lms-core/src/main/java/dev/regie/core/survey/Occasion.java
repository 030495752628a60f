package dev.regie.core.survey;

import java.util.List;

/** When a questionnaire is asked. */
public sealed interface Occasion {
    /** In a round that somebody opens. */
    record Round() implements Occasion {}

    /** Right after an activity of one of these kinds. */
    record AfterActivity(List<String> kinds) implements Occasion {
        public AfterActivity {
            kinds = List.copyOf(kinds);
        }
    }

    /** So many days after a course was completed, each time. */
    record AfterDays(List<Integer> days) implements Occasion {
        public AfterDays {
            days = List.copyOf(days);
        }
    }
}
