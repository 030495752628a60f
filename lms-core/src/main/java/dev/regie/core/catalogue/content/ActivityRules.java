package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Fault.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of a single activity. */
final class ActivityRules {
    private ActivityRules() {}

    /**
     * It can be done by what it waits for. Only an assessment is passed; what takes place elsewhere cannot be done here yet, so a course
     * must be doable without it; and a course cannot wait for what opens only when it is done.
     */
    static Stream<Fault> canBeDone(Activity activity) {
        String a = article(activity.kind());
        return switch (activity) {
            case Briefed _ ->
                Fault.when(
                        activity.required() || activity.moveOn() != MoveOn.NOT_APPLICABLE,
                        Rule.NOT_OPTIONAL,
                        activity.id(),
                        a + " has 'required: false' and 'move-on: not-applicable' in this version of Regie");
            case Case _, SelfAssessment _, ReflectionActivity _, Refresher _ ->
                Stream.concat(
                        Fault.when(
                                activity.moveOn() != MoveOn.COMPLETED,
                                Rule.MOVE_ON_IMPOSSIBLE,
                                activity.id(),
                                a + " has 'move-on: completed'"),
                        notAfterTheEnd(activity));
            case Lesson _ ->
                Stream.concat(
                        Fault.when(
                                activity.moveOn() == MoveOn.PASSED || activity.moveOn() == MoveOn.COMPLETED_AND_PASSED,
                                Rule.MOVE_ON_IMPOSSIBLE,
                                activity.id(),
                                a + " cannot be passed; move on when it is completed"),
                        Stream.concat(waits(activity), notAfterTheEnd(activity)));
            case Assessment _ -> Stream.concat(waits(activity), notAfterTheEnd(activity));
        };
    }

    private static Stream<Fault> waits(Activity activity) {
        return Fault.when(
                activity.required() && activity.moveOn() == MoveOn.NOT_APPLICABLE,
                Rule.MOVE_ON_IMPOSSIBLE,
                activity.id(),
                "It is required and would be done before it began; move on when something is done");
    }

    private static Stream<Fault> notAfterTheEnd(Activity activity) {
        return Fault.when(
                activity.required()
                        && activity.availability() instanceof Availability.After(Availability.Anchor anchor, int _)
                        && anchor == Availability.Anchor.COURSE_DONE,
                Rule.REQUIRED_AFTER_THE_END,
                activity.id(),
                "It opens when the course is done, and the course waits for it");
    }

    /** There is enough of what it is made of, and the parts fit the whole. */
    static Stream<Fault> isWhole(Activity activity) {
        String id = activity.id();
        return switch (activity) {
            case Lesson _, Refresher _ -> Stream.of();
            case ReflectionActivity reflection -> atLeastOne(id, reflection.prompts(), "prompt");
            case Assessment assessment -> assessment(assessment);
            case Case story -> CaseRules.faults(story).stream();
            case SelfAssessment.Start start -> atLeastOne(id, start.statements(), "statement");
            case SelfAssessment.End _ -> Stream.of();
            case Workshop workshop -> workshop(workshop);
            case Assignment assignment -> atLeastOne(id, assignment.rubric(), "line in the rubric");
            case Intervision intervision -> intervision(intervision);
            case CoachingTalk talk -> atLeastOne(id, talk.questions(), "question");
            case Survey survey -> atLeastOne(id, survey.questions(), "question");
            case PackageActivity _ -> Stream.of();
        };
    }

    /** What is handed out has something in it. */
    static Stream<Fault> materialsHaveContent(Briefed activity) {
        return activity.materials().stream()
                .flatMap(material -> Fault.when(
                        material.text() == null && material.media() == null,
                        Rule.MATERIAL_EMPTY,
                        activity.id() + "/material/" + material.id(),
                        "It has neither a text nor a file"));
    }

    /** A draw that may bring nothing to be judged could never be passed. */
    private static Stream<Fault> assessment(Assessment assessment) {
        int items = assessment.items().size();
        long unjudged =
                assessment.items().stream().filter(Unjudged.class::isInstance).count();
        return Stream.of(
                        Fault.when(
                                assessment.draw() > items,
                                Rule.DRAW_EXCEEDS_BANK,
                                assessment.id(),
                                "Draws " + assessment.draw() + " of " + items),
                        Fault.when(
                                assessment.draw() <= unjudged,
                                Rule.NOTHING_JUDGED,
                                assessment.id(),
                                "Draws " + assessment.draw() + ", and " + unjudged + " items are not judged"),
                        Fault.when(
                                assessment.mastery() == 0,
                                Rule.MASTERY_MEANINGLESS,
                                assessment.id(),
                                "Everybody has mastered it with 0"))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> workshop(Workshop workshop) {
        int sum = workshop.agenda().stream().mapToInt(Workshop.Part::minutes).sum();
        return Stream.concat(
                atLeastOne(workshop.id(), workshop.agenda(), "part of the agenda"),
                Fault.when(
                        sum != workshop.minutes(),
                        Rule.MINUTES_DIFFER,
                        workshop.id(),
                        "The agenda takes " + sum + " minutes, the workshop " + workshop.minutes()));
    }

    private static Stream<Fault> intervision(Intervision intervision) {
        int sum =
                intervision.steps().stream().mapToInt(Intervision.Step::minutes).sum();
        return Stream.of(
                        atLeastOne(intervision.id(), intervision.roles(), "role"),
                        atLeastOne(intervision.id(), intervision.steps(), "step"),
                        Fault.when(
                                sum > intervision.minutes(),
                                Rule.MINUTES_DIFFER,
                                intervision.id(),
                                "The steps take " + sum + " minutes, the intervision " + intervision.minutes()))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> atLeastOne(String path, List<?> parts, String what) {
        return Fault.when(parts.isEmpty(), Rule.TOO_FEW_PARTS, path, "No " + what + " where one is the least");
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "A " : "An ") + kind;
    }
}
