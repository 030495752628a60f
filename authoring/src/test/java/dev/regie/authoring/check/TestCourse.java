package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.ActivityHead;
import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Availability;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.MoveOn;
import dev.regie.core.catalogue.content.Objective;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.catalogue.content.SingleChoice;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The smallest courses that can be right or wrong in one respect. */
final class TestCourse {
    private TestCourse() {}

    static CourseContent course(Activity... activities) {
        return new CourseContent(
                CourseContent.SCHEMA,
                new CourseKey("small"),
                List.of(Language.NL, Language.EN),
                both("Klein", "Small"),
                both("Een korte cursus.", "A short course."),
                both("Iedereen.", "Everyone."),
                List.of(new Objective("listen", Set.of(), both("Je luistert.", "You listen."))),
                List.of(activities),
                List.of());
    }

    static Lesson lesson(LessonBlock... blocks) {
        return new Lesson(head("lesson"), List.of(blocks));
    }

    static Assessment bank(boolean shuffle, List<? extends Item> items) {
        return new Assessment(head("bank"), 0.8, 1, shuffle, null, List.copyOf(items));
    }

    static RichText text(String dutch, String english) {
        return new RichText("text", true, both(dutch, english));
    }

    /** A single choice with those answers, of which one is right, all with feedback. */
    static SingleChoice choice(String id, int right, String... answers) {
        return new SingleChoice(
                id,
                "listen",
                1,
                both("Wat doe je?", "What do you do?"),
                null,
                IntStream.range(0, answers.length)
                        .mapToObj(place -> new Answer(
                                "a" + place,
                                both(answers[place], answers[place]),
                                place == right,
                                both("Dit leert je iets over " + place, "This tells you something of " + place)))
                        .toList());
    }

    static ActivityHead head(String id) {
        return new ActivityHead(
                id,
                both("Titel", "Title"),
                both("Kort gezegd.", "In short."),
                10,
                true,
                MoveOn.COMPLETED,
                List.of("listen"),
                new Availability.Always());
    }

    static LanguageMap both(String dutch, String english) {
        return LanguageMap.of(dutch, english);
    }
}
