package dev.regie.ui.component;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Assignment;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.CoachingTalk;
import dev.regie.core.catalogue.content.Intervision;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.PackageActivity;
import dev.regie.core.catalogue.content.ReflectionActivity;
import dev.regie.core.catalogue.content.Refresher;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.Survey;
import dev.regie.core.catalogue.content.Workshop;

/** What happens at a station. What one does alone on the screen is round; a test, a case, a talk with others and practice at work each have a shape of their own. */
public enum StationKind {
    LESSON(Shape.ROUND),
    REFRESHER(Shape.ROUND),
    REFLECTION(Shape.ROUND),
    SELF_ASSESSMENT(Shape.ROUND),
    SURVEY(Shape.ROUND),
    PACKAGE(Shape.ROUND),
    ASSESSMENT(Shape.SQUARE),
    CASE(Shape.FORKED),
    WORKSHOP(Shape.MEETING),
    INTERVISION(Shape.MEETING),
    COACHING_TALK(Shape.MEETING),
    ASSIGNMENT(Shape.AT_WORK);

    private final String shape;

    StationKind(String shape) {
        this.shape = shape;
    }

    /** The kind of station that an activity is. */
    public static StationKind of(Activity activity) {
        return switch (activity) {
            case Lesson _ -> LESSON;
            case Refresher _ -> REFRESHER;
            case ReflectionActivity _ -> REFLECTION;
            case SelfAssessment _ -> SELF_ASSESSMENT;
            case Survey _ -> SURVEY;
            case PackageActivity _ -> PACKAGE;
            case Assessment _ -> ASSESSMENT;
            case Case _ -> CASE;
            case Workshop _ -> WORKSHOP;
            case Intervision _ -> INTERVISION;
            case CoachingTalk _ -> COACHING_TALK;
            case Assignment _ -> ASSIGNMENT;
        };
    }

    /** SVG markup of the shape in a square of 32. */
    String shape() {
        return shape;
    }

    /** The word for it. */
    public String word() {
        return switch (this) {
            case LESSON -> text("station.lesson");
            case REFRESHER -> text("station.refresher");
            case REFLECTION -> text("station.reflection");
            case SELF_ASSESSMENT -> text("station.selfAssessment");
            case SURVEY -> text("station.survey");
            case PACKAGE -> text("station.package");
            case ASSESSMENT -> text("station.assessment");
            case CASE -> text("station.case");
            case WORKSHOP -> text("station.workshop");
            case INTERVISION -> text("station.intervision");
            case COACHING_TALK -> text("station.coachingTalk");
            case ASSIGNMENT -> text("station.assignment");
        };
    }

    private static final class Shape {
        static final String ROUND = "<circle class='shape' cx='16' cy='16' r='13'/>";
        static final String SQUARE = "<rect class='shape' x='4' y='4' width='24' height='24' rx='6'/>";
        static final String FORKED =
                "<path class='shape' stroke-linejoin='round' d='M16 2 30.5 12.5 25 29.5H7L1.5 12.5z'/>";
        static final String MEETING =
                "<path class='shape' stroke-linejoin='round' d='M16 1.5 30.5 16 16 30.5 1.5 16z'/>";
        static final String AT_WORK =
                "<path class='shape' stroke-linejoin='round' d='M8.5 3h15L31 16l-7.5 13h-15L1 16z'/>";

        private Shape() {}
    }
}
