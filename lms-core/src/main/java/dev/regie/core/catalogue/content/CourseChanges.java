package dev.regie.core.catalogue.content;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one version of a course differs from another in what a learner can see on its page: pure, by stable id. Where only words within
 * a lesson changed, the lesson is changed in {@link What#CONTENT}.
 */
public record CourseChanges(
        List<Objective> addedObjectives,
        List<Objective> removedObjectives,
        List<Objective> changedObjectives,
        List<Activity> addedActivities,
        List<Activity> removedActivities,
        List<ChangedActivity> changedActivities) {

    /** In what an activity differs. */
    public enum What {
        TITLE,
        MINUTES,
        REQUIRED,
        AVAILABILITY,
        PLACE,
        CONTENT
    }

    /** An activity as it is in the later version, and in what it differs; at least in something. */
    public record ChangedActivity(Activity activity, Set<What> in) {
        public ChangedActivity {
            in = Set.copyOf(in);
        }
    }

    public CourseChanges {
        addedObjectives = List.copyOf(addedObjectives);
        removedObjectives = List.copyOf(removedObjectives);
        changedObjectives = List.copyOf(changedObjectives);
        addedActivities = List.copyOf(addedActivities);
        removedActivities = List.copyOf(removedActivities);
        changedActivities = List.copyOf(changedActivities);
    }

    /** What the later version makes different. */
    public static CourseChanges between(CourseContent earlier, CourseContent later) {
        Map<String, Objective> objectives = byId(earlier.objectives(), Objective::id);
        Map<String, Activity> activities = byId(earlier.activities(), Activity::id);
        List<ChangedActivity> changed = new ArrayList<>();
        Set<String> moved = moved(earlier, later);
        later.activities().forEach(activity -> {
            Activity was = activities.get(activity.id());
            if (was != null && (!was.equals(activity) || moved.contains(activity.id()))) {
                changed.add(new ChangedActivity(activity, differences(was, activity, moved)));
            }
        });
        return new CourseChanges(
                missing(later.objectives(), Objective::id, objectives),
                missing(earlier.objectives(), Objective::id, byId(later.objectives(), Objective::id)),
                later.objectives().stream()
                        .filter(objective -> objectives.containsKey(objective.id())
                                && !objective.equals(objectives.get(objective.id())))
                        .toList(),
                missing(later.activities(), Activity::id, activities),
                missing(earlier.activities(), Activity::id, byId(later.activities(), Activity::id)),
                changed);
    }

    /** Whether a learner would see no difference on the course's page or in its activities. */
    public boolean isNothing() {
        return addedObjectives.isEmpty()
                && removedObjectives.isEmpty()
                && changedObjectives.isEmpty()
                && addedActivities.isEmpty()
                && removedActivities.isEmpty()
                && changedActivities.isEmpty();
    }

    private static Set<What> differences(Activity was, Activity is, Set<String> moved) {
        Set<What> in = EnumSet.noneOf(What.class);
        if (!was.title().equals(is.title())) {
            in.add(What.TITLE);
        }
        if (was.minutes() != is.minutes()) {
            in.add(What.MINUTES);
        }
        if (was.required() != is.required()) {
            in.add(What.REQUIRED);
        }
        if (!was.availability().equals(is.availability())) {
            in.add(What.AVAILABILITY);
        }
        if (moved.contains(is.id())) {
            in.add(What.PLACE);
        }
        if (in.isEmpty() || !was.summary().equals(is.summary()) || !sameBody(was, is)) {
            in.add(What.CONTENT);
        }
        return in;
    }

    /** Every kind is a record of a head and what is inside. */
    private static boolean sameBody(Activity was, Activity is) {
        if (!was.getClass().equals(is.getClass())) {
            return false;
        }
        for (RecordComponent part : was.getClass().getRecordComponents()) {
            if (!part.getName().equals("head") && !Objects.equals(value(part, was), value(part, is))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(RecordComponent part, Activity of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }

    /** Activities that both have, but that follow another one of those. */
    private static Set<String> moved(CourseContent earlier, CourseContent later) {
        Map<String, String> before = followed(earlier, later);
        return followed(later, earlier).entrySet().stream()
                .filter(after -> !after.getValue().equals(before.get(after.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> followed(CourseContent content, CourseContent other) {
        Map<String, String> followed = new HashMap<>();
        String last = "";
        for (Activity activity : content.activities()) {
            if (other.activity(activity.id()).isPresent()) {
                followed.put(activity.id(), last);
                last = activity.id();
            }
        }
        return followed;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, each -> each));
    }

    private static <T> List<T> missing(List<T> all, Function<T, String> id, Map<String, T> in) {
        return all.stream().filter(each -> !in.containsKey(id.apply(each))).toList();
    }
}
