package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;

/** Why a cohort was not made or changed. */
public sealed interface Refusal {

    record NameMissing() implements Refusal {}

    record NameTooLong(int longest) implements Refusal {}

    /** Another cohort bears this name; case and surrounding blanks make no difference. */
    record NameTaken(String name) implements Refusal {}

    record EndNotAfterStart() implements Refusal {}

    /** Neither the rule nor the list of people brings anybody in. */
    record NobodyInIt() implements Refusal {}

    record NoCourse() implements Refusal {}

    /** The same course is named more than once, in one version or in several. */
    record CourseTwice(CourseKey course) implements Refusal {}

    record UnknownVersion(CourseVersionId version) implements Refusal {}

    /** There is no such person, or the person is no longer active. */
    record UnknownPerson(PersonId person) implements Refusal {}

    record UnknownTeam(TeamId team) implements Refusal {}

    /** Whoever was to guide it is not there, or is no longer active. */
    record UnknownGuide(PersonId person) implements Refusal {}

    /** A different cohort already has this id. */
    record IdTaken() implements Refusal {}
}
