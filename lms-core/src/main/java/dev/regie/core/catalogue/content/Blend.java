package dev.regie.core.catalogue.content;

import java.util.EnumMap;
import java.util.Map;

/** In which ways a course is learnt, in minutes per way, optional activities included; pure. */
public record Blend(Map<Way, Integer> minutes) {

    /** A way of learning, in the order in which it is drawn. */
    public enum Way {
        E_LEARNING,
        LIVE,
        PRACTICE,
        REFLECTION;

        /** The way in which an activity is learnt. */
        public static Way of(Activity activity) {
            return switch (activity) {
                case Lesson _, Refresher _, Case _, Assessment _, PackageActivity _ -> E_LEARNING;
                case Workshop _ -> LIVE;
                case Assignment _, CoachingTalk _ -> PRACTICE;
                case ReflectionActivity _, SelfAssessment _, Intervision _, Survey _ -> REFLECTION;
            };
        }
    }

    public Blend {
        minutes = Map.copyOf(minutes);
    }

    /** What a course consists of. */
    public static Blend of(CourseContent content) {
        Map<Way, Integer> minutes = new EnumMap<>(Way.class);
        content.activities().forEach(activity -> minutes.merge(Way.of(activity), activity.minutes(), Integer::sum));
        return new Blend(minutes);
    }

    /** Minutes of one way; 0 if the course does without. */
    public int of(Way way) {
        return minutes.getOrDefault(way, 0);
    }

    /** Minutes of everything. */
    public int total() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of one way in whole per cent, by time. */
    public int share(Way way) {
        return total() == 0 ? 0 : Math.round(100f * of(way) / total());
    }
}
