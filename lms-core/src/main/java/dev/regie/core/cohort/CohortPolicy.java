package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of a cohort, as pure functions. */
public final class CohortPolicy {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    private CohortPolicy() {}

    /**
     * What a wish comes down to once its ids were looked up.
     *
     * @param name without surrounding blanks
     * @param nameTaken whether another cohort has that name
     * @param courses of the versions that exist, in the order of the wish
     * @param people who is to join: everybody known, by rule and by name
     */
    public record Facts(
            String name,
            boolean nameTaken,
            LocalDate start,
            LocalDate end,
            List<CourseKey> courses,
            List<CourseVersionId> unknownVersions,
            Set<PersonId> people,
            List<PersonId> unknownPeople,
            List<TeamId> unknownTeams,
            List<PersonId> unknownGuides) {}

    /** Every rule in force for a new cohort; each gives the refusals that it finds. */
    public static final List<Function<Facts, Stream<? extends Refusal>>> RULES = List.of(
            CohortPolicy::hasName,
            CohortPolicy::nameIsShortEnough,
            CohortPolicy::nameIsFree,
            CohortPolicy::endsAfterItStarts,
            CohortPolicy::everyPersonIsKnown,
            CohortPolicy::everyTeamIsKnown,
            CohortPolicy::everyVersionIsKnown,
            CohortPolicy::hasSomebodyInIt,
            CohortPolicy::hasCourse,
            CohortPolicy::hasEachCourseOnce,
            CohortPolicy::everyGuideIsKnown);

    /** The rules that an edit can break, too. */
    public static final List<Function<Facts, Stream<? extends Refusal>>> EDIT_RULES = List.of(
            CohortPolicy::hasName,
            CohortPolicy::nameIsShortEnough,
            CohortPolicy::nameIsFree,
            CohortPolicy::endsAfterItStarts,
            CohortPolicy::everyTeamIsKnown,
            CohortPolicy::everyGuideIsKnown);

    /** Everything that is wrong, in the order of {@link #RULES}; empty when the cohort can be made. */
    public static List<Refusal> refusals(Facts facts) {
        return refusals(RULES, facts);
    }

    /** Everything that is wrong with an edit, in the order of {@link #EDIT_RULES}. */
    public static List<Refusal> editRefusals(Facts facts) {
        return refusals(EDIT_RULES, facts);
    }

    private static List<Refusal> refusals(List<Function<Facts, Stream<? extends Refusal>>> rules, Facts facts) {
        return rules.stream().<Refusal>flatMap(rule -> rule.apply(facts)).toList();
    }

    static Stream<Refusal> hasName(Facts facts) {
        return facts.name().isEmpty() ? Stream.of(new Refusal.NameMissing()) : Stream.empty();
    }

    static Stream<Refusal> nameIsShortEnough(Facts facts) {
        return facts.name().length() > LONGEST_NAME ? Stream.of(new Refusal.NameTooLong(LONGEST_NAME)) : Stream.empty();
    }

    static Stream<Refusal> nameIsFree(Facts facts) {
        return facts.nameTaken() ? Stream.of(new Refusal.NameTaken(facts.name())) : Stream.empty();
    }

    static Stream<Refusal> endsAfterItStarts(Facts facts) {
        return facts.end().isAfter(facts.start()) ? Stream.empty() : Stream.of(new Refusal.EndNotAfterStart());
    }

    static Stream<Refusal> everyPersonIsKnown(Facts facts) {
        return facts.unknownPeople().stream().map(Refusal.UnknownPerson::new);
    }

    static Stream<Refusal> everyTeamIsKnown(Facts facts) {
        return facts.unknownTeams().stream().map(Refusal.UnknownTeam::new);
    }

    static Stream<Refusal> everyGuideIsKnown(Facts facts) {
        return facts.unknownGuides().stream().map(Refusal.UnknownGuide::new);
    }

    static Stream<Refusal> everyVersionIsKnown(Facts facts) {
        return facts.unknownVersions().stream().map(Refusal.UnknownVersion::new);
    }

    static Stream<Refusal> hasSomebodyInIt(Facts facts) {
        boolean named =
                !facts.unknownPeople().isEmpty() || !facts.unknownTeams().isEmpty();
        return facts.people().isEmpty() && !named ? Stream.of(new Refusal.NobodyInIt()) : Stream.empty();
    }

    static Stream<Refusal> hasCourse(Facts facts) {
        boolean named = !facts.unknownVersions().isEmpty();
        return facts.courses().isEmpty() && !named ? Stream.of(new Refusal.NoCourse()) : Stream.empty();
    }

    static Stream<Refusal> hasEachCourseOnce(Facts facts) {
        Set<CourseKey> once = new HashSet<>();
        List<Refusal> twice = new ArrayList<>();
        for (CourseKey course : facts.courses()) {
            if (!once.add(course)) {
                twice.add(new Refusal.CourseTwice(course));
            }
        }
        return twice.stream().distinct();
    }

    /** How names are compared: case and surrounding blanks make no difference. */
    public static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** A cohort is under way from its first to its last day, both included. */
    public static Cohort.Stage stage(LocalDate start, LocalDate end, LocalDate today) {
        if (today.isBefore(start)) {
            return Cohort.Stage.PLANNED;
        }
        return today.isAfter(end) ? Cohort.Stage.FINISHED : Cohort.Stage.UNDER_WAY;
    }
}
