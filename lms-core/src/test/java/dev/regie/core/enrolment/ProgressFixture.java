package dev.regie.core.enrolment;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.ActivityHead;
import dev.regie.core.catalogue.content.Availability;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.MoveOn;
import dev.regie.core.enrolment.StatementFact.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Courses and facts to fold. */
public final class ProgressFixture {

    /** When the facts of these tests begin. */
    public static final Instant START = Instant.parse("2027-01-11T09:00:00Z");

    private static final List<Kind> KINDS = List.of(Kind.values());

    private ProgressFixture() {}

    /** A course with just these activities. */
    public static CourseContent course(Activity... activities) {
        return course(CourseFixtures.KEY, activities);
    }

    /** A course of that key with just these activities. */
    public static CourseContent course(CourseKey key, Activity... activities) {
        CourseContent course = CourseFixtures.course(key);
        return new CourseContent(
                course.schema(),
                course.key(),
                course.languages(),
                course.title(),
                course.summary(),
                course.audience(),
                course.objectives(),
                List.of(activities),
                course.sources());
    }

    /** A required activity with a rule. */
    public static Lesson required(String id, MoveOn moveOn) {
        return lesson(id, moveOn, true);
    }

    /** An activity that the course can be done without. */
    public static Lesson optional(String id) {
        return lesson(id, MoveOn.COMPLETED, false);
    }

    private static Lesson lesson(String id, MoveOn moveOn, boolean required) {
        Lesson lesson = CourseFixtures.lesson();
        return new Lesson(
                new ActivityHead(
                        id,
                        lesson.title(),
                        lesson.summary(),
                        lesson.minutes(),
                        required,
                        moveOn,
                        lesson.objectives(),
                        new Availability.Always()),
                lesson.blocks());
    }

    /** A fact so many minutes after the start. */
    public static StatementFact fact(String activity, Kind kind, int minute) {
        return new StatementFact(UUID.randomUUID(), activity, kind, START.plusSeconds(60L * minute));
    }

    /** Up to forty facts about two activities and one that the course does not have; several can share a moment. */
    public static List<StatementFact> facts(Random random, String... activities) {
        List<StatementFact> facts = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            facts.add(new StatementFact(
                    new UUID(random.nextLong(), random.nextLong()),
                    activities[random.nextInt(activities.length)],
                    KINDS.get(random.nextInt(KINDS.size())),
                    START.plusSeconds(random.nextInt(20))));
        }
        return facts;
    }
}
