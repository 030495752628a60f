package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CourseFixtures.both;

import java.util.ArrayList;
import java.util.List;

/** Courses that explain the word ownership. */
public final class TermFixtures {
    /** Eigenaarschap, ownership. */
    public static final Term OWNERSHIP = new Term(
            "ownership",
            both("eigenaarschap", "ownership"),
            both("Je behandelt een taak als iets van jezelf.", "You treat a task as something of your own."));

    /** The same in both languages. */
    public static final Term EMPOWERMENT = new Term(
            "empowerment", both("empowerment", "empowerment"), both("Meer te zeggen.", "More say in your work."));

    private TermFixtures() {}

    /** The course with both terms, and nothing that links to them. */
    public static CourseContent explaining(CourseContent course) {
        return with(course, course.activities());
    }

    /** The same with this block at the end of its first activity, a lesson. */
    public static CourseContent explaining(CourseContent course, LessonBlock block) {
        List<Activity> activities = new ArrayList<>(course.activities());
        activities.set(0, with((Lesson) activities.getFirst(), block));
        return with(course, activities);
    }

    /** The lesson with that block at its end. */
    public static Lesson with(Lesson lesson, LessonBlock block) {
        List<LessonBlock> blocks = new ArrayList<>(lesson.blocks());
        blocks.add(block);
        return new Lesson(lesson.head(), blocks);
    }

    private static CourseContent with(CourseContent course, List<Activity> activities) {
        return new CourseContent(
                course.schema(),
                course.key(),
                course.languages(),
                course.title(),
                course.summary(),
                course.audience(),
                course.objectives(),
                activities,
                course.sources(),
                List.of(OWNERSHIP, EMPOWERMENT));
    }
}
