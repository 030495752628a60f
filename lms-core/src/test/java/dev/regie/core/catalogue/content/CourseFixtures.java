package dev.regie.core.catalogue.content;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** A small course that breaks no rule and has every kind of activity, block and item in Dutch and English. */
public final class CourseFixtures {
    /** The key of {@link #course()}. */
    public static final CourseKey KEY = new CourseKey("listening-well");

    /** The stored file that the course's picture stands for. */
    public static final MediaRef PICTURE = new MediaRef("0123456789abcdef".repeat(4), "svg");

    private CourseFixtures() {}

    /** The course: a lesson {@code first-steps} with one block of each kind, and an assessment {@code check}. */
    public static CourseContent course() {
        return course(KEY);
    }

    /** The same under another key. */
    public static CourseContent course(CourseKey key) {
        return new CourseContent(
                CourseContent.SCHEMA,
                key,
                List.of(Language.NL, Language.EN),
                both("Goed luisteren", "Listening well"),
                both("Een les en een *toets*.", "A lesson and an *assessment*."),
                both("Iedereen", "Everyone"),
                List.of(
                        new Objective(
                                "listen",
                                EnumSet.of(Aspect.TRUST_AUTONOMY, Aspect.COMMUNICATION_FEEDBACK),
                                both("Je vat samen.", "You sum up.")),
                        new Objective("ask", EnumSet.of(Aspect.DEVELOPMENT_SUPPORT), both("Je vraagt.", "You ask."))),
                List.of(lesson(), assessment()),
                List.of(new Source("own", both("Eigen werk.", "Own work."))));
    }

    /** The lesson {@code first-steps}. */
    public static Lesson lesson() {
        return new Lesson(
                head("first-steps", both("Eerste stappen", "First steps"), both("Begin hier.", "Begin here."), 5),
                List.of(
                        new RichText("opening", true, both("Hallo **daar**.", "Hello **there**.")),
                        new Image(
                                "drawing",
                                true,
                                "scale.svg",
                                Map.of(Language.NL, PICTURE, Language.EN, PICTURE),
                                false,
                                both("Een trap", "A staircase"),
                                both("Trede voor trede", "Step by step"),
                                null),
                        new Callout(
                                "tip",
                                false,
                                Callout.Tone.TRY,
                                both("Probeer", "Try"),
                                both("Stel één vraag.", "Ask one question.")),
                        new Question(true, singleChoice("which")),
                        new Question(true, multipleChoice("which-two")),
                        new Question(true, ordering("which-order")),
                        new Reflection("note", true, both("Wat neem je mee?", "What do you take along?"))));
    }

    /** The assessment {@code check}: a bank of six, two drawn, mastery 0.5. */
    public static Assessment assessment() {
        return new Assessment(
                new ActivityHead(
                        "check",
                        both("Toets", "Assessment"),
                        both("Laat zien wat je kunt.", "Show what you can do."),
                        10,
                        true,
                        MoveOn.PASSED,
                        List.of("listen", "ask"),
                        new Availability.Always()),
                0.5,
                2,
                true,
                null,
                List.of(
                        singleChoice("single-1"),
                        multipleChoice("multiple-1"),
                        ordering("order-1"),
                        singleChoice("single-2"),
                        multipleChoice("multiple-2"),
                        ordering("order-2")));
    }

    /** Answer {@code good} is right, {@code bad} is wrong. */
    public static SingleChoice singleChoice(String id) {
        return new SingleChoice(
                id,
                "listen",
                1,
                both("Wat zeg je? (" + id + ")", "What do you say? (" + id + ")"),
                null,
                List.of(answer("good", true), answer("bad", false)));
    }

    /** Answers {@code good} and {@code better} are right, {@code bad} is wrong. */
    public static MultipleChoice multipleChoice(String id) {
        return new MultipleChoice(
                id,
                "ask",
                2,
                both("Welke twee? (" + id + ")", "Which two? (" + id + ")"),
                both("Twee zijn goed.", "Two are right."),
                List.of(answer("good", true), answer("bad", false), answer("better", true)));
    }

    /** The order {@code one}, {@code two}, {@code three} is right. */
    public static Ordering ordering(String id) {
        return new Ordering(
                id,
                "ask",
                1,
                both("Welke volgorde? (" + id + ")", "Which order? (" + id + ")"),
                both("Van breed naar smal.", "From wide to narrow."),
                List.of(step("one"), step("two"), step("three")));
    }

    /** Of a required activity that is always available and waits to be completed. */
    public static ActivityHead head(String id, LanguageMap title, LanguageMap summary, int minutes) {
        return new ActivityHead(
                id,
                title,
                summary,
                minutes,
                true,
                MoveOn.COMPLETED,
                List.of("listen", "ask"),
                new Availability.Always());
    }

    /** A text in Dutch and English. */
    public static LanguageMap both(String dutch, String english) {
        return LanguageMap.of(dutch, english);
    }

    private static Answer answer(String id, boolean correct) {
        return new Answer(id, both("Antwoord " + id, "Answer " + id), correct, both("Over " + id, "About " + id));
    }

    private static NamedText step(String id) {
        return new NamedText(id, both("Stap " + id, "Step " + id));
    }
}
