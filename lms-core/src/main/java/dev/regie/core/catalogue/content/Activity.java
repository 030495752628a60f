package dev.regie.core.catalogue.content;

import dev.regie.core.access.DataClass;
import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** A step of a course. */
public sealed interface Activity permits WithBlocks, Assessment, Case, SelfAssessment, Briefed {
    /** What all kinds share; most of it can be asked here directly. */
    ActivityHead head();

    /** Unique in its course and never used again for something else. */
    default String id() {
        return head().id();
    }

    /** Plain text. */
    default LanguageMap title() {
        return head().title();
    }

    /** One or two sentences of Markdown for the course page. */
    default LanguageMap summary() {
        return head().summary();
    }

    /** What it takes an ordinary learner. */
    default int minutes() {
        return head().minutes();
    }

    /** Whether the course is done only when this is. */
    default boolean required() {
        return head().required();
    }

    default MoveOn moveOn() {
        return head().moveOn();
    }

    /** Ids of the course's objectives that it serves, in the order of the source. */
    default List<String> objectives() {
        return head().objectives();
    }

    default Availability availability() {
        return head().availability();
    }

    /** The word in source files and the player's protocol. */
    default String kind() {
        return switch (this) {
            case Lesson _ -> "lesson";
            case Refresher _ -> "refresher";
            case ReflectionActivity _ -> "reflection";
            case Assessment _ -> "assessment";
            case Case _ -> "case";
            case SelfAssessment _ -> "self-assessment";
            case Workshop _ -> "workshop";
            case Assignment _ -> "assignment";
            case Intervision _ -> "intervision";
            case CoachingTalk _ -> "coaching-talk";
            case Survey _ -> "survey";
            case PackageActivity _ -> "package";
        };
    }

    /** How close to the person is what the learner does here; fixed by the kind, never by an author. */
    default DataClass dataClass() {
        return switch (this) {
            case Lesson _, Refresher _, Case _, Assessment _, PackageActivity _, Assignment _ -> DataClass.CONFIDENTIAL;
            case SelfAssessment _, ReflectionActivity _, Intervision _, CoachingTalk _ -> DataClass.PRIVATE;
            case Survey _ -> DataClass.ANONYMOUS;
            case Workshop _ -> DataClass.PROGRESS;
        };
    }
}
