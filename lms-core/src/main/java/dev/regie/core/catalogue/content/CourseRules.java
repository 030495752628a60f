package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Fault.Rule;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold before a course is published: one named function per rule, all pure. */
public final class CourseRules {
    private static final List<Function<CourseContent, List<Fault>>> IN_FORCE = List.of(
            CourseRules::idsAreUnique,
            CourseRules::objectivesExist,
            CourseRules::objectivesAreTaught,
            CourseRules::objectivesAreTested,
            CourseRules::everyLanguageIsComplete,
            CourseRules::picturesSpeakToAll,
            CourseRules::picturesHaveTheirFiles,
            CourseRules::itemsCanBeAnswered,
            CourseRules::answersGetFeedback,
            CourseRules::drawFitsTheBank,
            CourseRules::activitiesCanBeDone,
            CourseRules::somethingIsRequired);

    private CourseRules() {}

    /** All faults of the content by itself, rule by rule; empty if it may be published as a first version. */
    public static List<Fault> lint(CourseContent content) {
        return IN_FORCE.stream().flatMap(rule -> rule.apply(content).stream()).toList();
    }

    /** Ids are unique among their siblings, since records name things by them. */
    static List<Fault> idsAreUnique(CourseContent content) {
        return Siblings.of(content).stream()
                .flatMap(group -> twice(group.path(), group.ids().stream()).stream())
                .toList();
    }

    /** Activities and items speak of objectives that the course has. */
    static List<Fault> objectivesExist(CourseContent content) {
        Set<String> known = objectiveIds(content);
        return Stream.concat(
                        content.activities().stream()
                                .flatMap(activity -> activity.objectives().stream()
                                        .filter(id -> !known.contains(id))
                                        .map(id -> new Fault(Rule.OBJECTIVE_UNKNOWN, activity.id(), id))),
                        Parts.items(content).stream()
                                .filter(located ->
                                        !known.contains(located.item().objective()))
                                .map(located -> new Fault(
                                        Rule.OBJECTIVE_UNKNOWN,
                                        located.path(),
                                        located.item().objective())))
                .toList();
    }

    /** Every objective is served by a lesson. */
    static List<Fault> objectivesAreTaught(CourseContent content) {
        Set<String> taught = content.activities().stream()
                .filter(Lesson.class::isInstance)
                .flatMap(lesson -> lesson.objectives().stream())
                .collect(Collectors.toSet());
        return without(content, taught, Rule.OBJECTIVE_NOT_TAUGHT, "No lesson lists this objective");
    }

    /** Every objective is tested by an item of a bank; in a course without any bank, by a question of a lesson. */
    static List<Fault> objectivesAreTested(CourseContent content) {
        boolean hasBank = content.activities().stream().anyMatch(Assessment.class::isInstance);
        Set<String> tested = Parts.items(content).stream()
                .filter(located -> located.inBank() == hasBank)
                .map(located -> located.item().objective())
                .collect(Collectors.toSet());
        return without(
                content,
                tested,
                Rule.OBJECTIVE_NOT_TESTED,
                hasBank ? "No item of an assessment tests this objective" : "No question asks for this objective");
    }

    /** Each text exists in all languages of the course, and in no other. */
    static List<Fault> everyLanguageIsComplete(CourseContent content) {
        List<Fault> faults = new ArrayList<>();
        for (var located : Parts.texts(content)) {
            for (Language language : content.languages()) {
                if (located.text().exactly(language).orElse("").isBlank()) {
                    faults.add(new Fault(Rule.TEXT_MISSING, located.path(), language.tag()));
                }
            }
            located.text().languages().stream()
                    .filter(language -> !content.languages().contains(language))
                    .forEach(language ->
                            faults.add(new Fault(Rule.LANGUAGE_NOT_DECLARED, located.path(), language.tag())));
        }
        return faults;
    }

    /** A picture has an alternative text, or is decorative and has none. */
    static List<Fault> picturesSpeakToAll(CourseContent content) {
        List<Fault> faults = new ArrayList<>();
        Parts.images(content).forEach((path, image) -> {
            if (!image.decorative() && image.alt() == null) {
                faults.add(new Fault(Rule.ALTERNATIVE_TEXT_MISSING, path, "Say what it shows, or mark it decorative"));
            }
            if (image.decorative() && (image.alt() != null || image.description() != null)) {
                faults.add(new Fault(
                        Rule.ALTERNATIVE_TEXT_ON_DECORATION, path, "What is decorative has nothing to describe"));
            }
        });
        return faults;
    }

    /** A picture has a file in every language. */
    static List<Fault> picturesHaveTheirFiles(CourseContent content) {
        List<Fault> faults = new ArrayList<>();
        Parts.images(content)
                .forEach((path, image) -> content.languages().stream()
                        .filter(language -> !image.files().containsKey(language))
                        .forEach(language -> faults.add(
                                new Fault(Rule.MEDIA_MISSING, path, image.name() + " in " + language.tag()))));
        return faults;
    }

    /** There is something to choose or to order, and a choice has a right answer, a single choice exactly one. */
    static List<Fault> itemsCanBeAnswered(CourseContent content) {
        return Parts.items(content).stream()
                .flatMap(located -> ItemRules.canBeAnswered(located.path(), located.item()))
                .toList();
    }

    /** Each answer of a choice is explained, and so is what is right where answers cannot be explained one by one. */
    static List<Fault> answersGetFeedback(CourseContent content) {
        return Parts.items(content).stream()
                .flatMap(located -> ItemRules.explained(located.path(), located.item()))
                .toList();
    }

    /** An attempt draws no more items than there are. */
    static List<Fault> drawFitsTheBank(CourseContent content) {
        return content.activities().stream()
                .filter(activity -> activity instanceof Assessment assessment
                        && assessment.draw() > assessment.items().size())
                .map(Assessment.class::cast)
                .map(assessment -> new Fault(
                        Rule.DRAW_EXCEEDS_BANK,
                        assessment.id(),
                        "Draws " + assessment.draw() + " of "
                                + assessment.items().size()))
                .toList();
    }

    /** What is never passed cannot wait for that. */
    static List<Fault> activitiesCanBeDone(CourseContent content) {
        return content.activities().stream()
                .filter(activity -> !(activity instanceof Assessment)
                        && (activity.moveOn() == MoveOn.PASSED || activity.moveOn() == MoveOn.COMPLETED_AND_PASSED))
                .map(activity -> new Fault(
                        Rule.MOVE_ON_IMPOSSIBLE,
                        activity.id(),
                        "A " + activity.kind() + " cannot be passed; move on when it is completed"))
                .toList();
    }

    /** A course in which nothing is required would be done before it began. */
    static List<Fault> somethingIsRequired(CourseContent content) {
        return content.activities().stream().anyMatch(Activity::required)
                ? List.of()
                : List.of(new Fault(Rule.NOTHING_REQUIRED, "", "No activity is required"));
    }

    /**
     * Ids that mean something else than in an earlier version, so that old records would be misread: another kind, another
     * objective, another right answer, or texts that have changed places.
     */
    public static List<Fault> meaningChanged(CourseContent earlier, CourseContent next) {
        Map<String, String> before = Meanings.of(earlier);
        List<Fault> faults = new ArrayList<>();
        Meanings.of(next).forEach((path, meaning) -> {
            String was = before.get(path);
            if (was != null && !was.equals(meaning)) {
                faults.add(new Fault(
                        Rule.ID_WITH_ANOTHER_MEANING, path, "Was " + was + ", is now " + meaning + "; take a new id"));
            }
        });
        faults.addAll(Meanings.swapped(earlier, next));
        return faults;
    }

    /** What keeps a change from being editorial: what is to be done, known or reached differs; see {@link Structure}. */
    public static List<Fault> moreThanEditorial(CourseContent latest, CourseContent next) {
        Set<String> before = new TreeSet<>(Structure.of(latest));
        Set<String> after = new TreeSet<>(Structure.of(next));
        List<Fault> faults = new ArrayList<>();
        before.stream()
                .filter(line -> !after.contains(line))
                .forEach(line -> faults.add(new Fault(Rule.NOT_EDITORIAL, "", "No longer: " + line)));
        after.stream()
                .filter(line -> !before.contains(line))
                .forEach(line -> faults.add(new Fault(Rule.NOT_EDITORIAL, "", "New: " + line)));
        return faults;
    }

    private static Set<String> objectiveIds(CourseContent content) {
        return content.objectives().stream().map(Objective::id).collect(Collectors.toSet());
    }

    private static List<Fault> without(CourseContent content, Set<String> served, Rule rule, String detail) {
        return content.objectives().stream()
                .map(Objective::id)
                .filter(id -> !served.contains(id))
                .map(id -> new Fault(rule, id, detail))
                .toList();
    }

    private static Collection<Fault> twice(String parent, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.filter(id -> !seen.add(id))
                .map(id -> new Fault(Rule.ID_USED_TWICE, parent.isEmpty() ? id : parent + "/" + id, id))
                .toList();
    }
}
