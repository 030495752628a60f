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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold before a course is published: one named function per rule, all pure. */
public final class CourseRules {
    /** Keys under which the player has something else than a course. */
    private static final Set<String> RESERVED_KEYS = Set.of("assets", "media", "api", "preview", "renew");

    private static final List<Function<CourseContent, List<Fault>>> IN_FORCE = List.of(
            CourseRules::keyIsFree,
            CourseRules::idsAreUnique,
            CourseRules::objectivesExist,
            CourseRules::objectivesAreTaught,
            CourseRules::objectivesAreTested,
            CourseRules::everyLanguageIsComplete,
            CourseRules::blocksSpeakToAll,
            CourseRules::mediaHaveTheirFiles,
            CourseRules::blocksAreWhole,
            CourseRules::itemsCanBeAnswered,
            CourseRules::answersGetFeedback,
            CourseRules::gapsAreMarked,
            CourseRules::activitiesAreWhole,
            CourseRules::materialsHaveContent,
            CourseRules::termsAreKnown,
            CourseRules::termsAreLinkedFromProse,
            CourseRules::repetitionsFollowWhatTheyRepeat,
            CourseRules::activitiesCanBeDone,
            CourseRules::somethingIsRequired);

    private CourseRules() {}

    /** All faults of the content by itself, rule by rule; empty if it may be published as a first version. */
    public static List<Fault> lint(CourseContent content) {
        return IN_FORCE.stream().flatMap(rule -> rule.apply(content).stream()).toList();
    }

    /** The course's pages have addresses of their own. */
    static List<Fault> keyIsFree(CourseContent content) {
        return RESERVED_KEYS.contains(content.key().text())
                ? List.of(new Fault(
                        Rule.KEY_RESERVED,
                        "",
                        "'" + content.key() + "' is taken; none of " + new TreeSet<>(RESERVED_KEYS)
                                + " can be a course"))
                : List.of();
    }

    /** Ids are unique among their siblings, since records name things by them. */
    static List<Fault> idsAreUnique(CourseContent content) {
        return Siblings.of(content).stream()
                .flatMap(group -> twice(group.path(), group.ids().stream()).stream())
                .toList();
    }

    /** Everything speaks of objectives that the course has. */
    static List<Fault> objectivesExist(CourseContent content) {
        Set<String> known = objectiveIds(content);
        List<Fault> faults = new ArrayList<>();
        Parts.objectives(content).forEach(located -> {
            if (!known.contains(located.objective())) {
                faults.add(new Fault(Rule.OBJECTIVE_UNKNOWN, located.path(), located.objective()));
            }
        });
        return faults;
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
                .filter(located -> located.inBank() == hasBank && located.item() instanceof Judged)
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

    /** What is to be seen or heard is there in words too; see {@link BlockRules}. */
    static List<Fault> blocksSpeakToAll(CourseContent content) {
        return ofBlocks(content, BlockRules::speaksToAll);
    }

    /** A file is there in every language. */
    static List<Fault> mediaHaveTheirFiles(CourseContent content) {
        return Parts.media(content).stream()
                .flatMap(located -> content.languages().stream()
                        .filter(language -> !located.media().files().containsKey(language))
                        .map(language -> new Fault(
                                Rule.MEDIA_MISSING,
                                located.path(),
                                located.media().name() + " in " + language.tag())))
                .toList();
    }

    /** Blocks that are made of parts have enough of them; see {@link BlockRules}. */
    static List<Fault> blocksAreWhole(CourseContent content) {
        return ofBlocks(content, BlockRules::isWhole);
    }

    /** What lessons load from elsewhere comes from hosts that the installation allows. */
    public static List<Fault> embedsAreAllowed(CourseContent content, List<String> hosts) {
        return ofBlocks(content, (path, block) -> BlockRules.embedsFrom(path, block, hosts));
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

    /** Texts with gaps mark them; see {@link ItemRules}. */
    static List<Fault> gapsAreMarked(CourseContent content) {
        return Parts.items(content).stream()
                .flatMap(located -> ItemRules.gapsAreMarked(located.path(), located.item()))
                .toList();
    }

    /** Activities have enough of what they are made of, and a case comes to an end; see {@link ActivityRules}. */
    static List<Fault> activitiesAreWhole(CourseContent content) {
        return content.activities().stream().flatMap(ActivityRules::isWhole).toList();
    }

    /** What is handed out has something in it. */
    static List<Fault> materialsHaveContent(CourseContent content) {
        return content.activities().stream()
                .filter(Briefed.class::isInstance)
                .map(Briefed.class::cast)
                .flatMap(ActivityRules::materialsHaveContent)
                .toList();
    }

    /** Words are linked to terms that the course explains. */
    static List<Fault> termsAreKnown(CourseContent content) {
        Set<String> known = content.termIds();
        return TermMentions.of(content).stream()
                .filter(mention -> !known.contains(mention.term()))
                .map(mention -> new Fault(Rule.TERM_UNKNOWN, mention.path(), mention.term()))
                .distinct()
                .toList();
    }

    /** Words are explained where a lesson tells something: in no heading, no question and on no other page. */
    static List<Fault> termsAreLinkedFromProse(CourseContent content) {
        return TermMentions.of(content).stream()
                .filter(mention -> !mention.told())
                .map(mention -> new Fault(Rule.TERM_MISPLACED, mention.path(), mention.term()))
                .distinct()
                .toList();
    }

    /** A self-assessment that repeats another comes after it. */
    static List<Fault> repetitionsFollowWhatTheyRepeat(CourseContent content) {
        Set<String> before = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (Activity activity : content.activities()) {
            if (activity instanceof SelfAssessment.Start) {
                before.add(activity.id());
            }
            if (activity instanceof SelfAssessment.End(ActivityHead head, String repeats)
                    && !before.contains(repeats)) {
                faults.add(new Fault(
                        Rule.REFERENCE_UNKNOWN,
                        head.id(),
                        "It repeats '" + repeats + "', and no self-assessment of that id comes before it"));
            }
        }
        return faults;
    }

    /** Each activity can be done by what it waits for; see {@link ActivityRules}. */
    static List<Fault> activitiesCanBeDone(CourseContent content) {
        return content.activities().stream().flatMap(ActivityRules::canBeDone).toList();
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

    private static List<Fault> ofBlocks(CourseContent content, BiFunction<String, LessonBlock, Stream<Fault>> rule) {
        return Parts.blocks(content).stream()
                .flatMap(located -> rule.apply(located.path(), located.block()))
                .toList();
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
