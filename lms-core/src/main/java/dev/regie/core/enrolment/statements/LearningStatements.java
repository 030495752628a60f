package dev.regie.core.enrolment.statements;

import dev.regie.core.catalogue.ActivityIris;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.lrs.Verbs;
import dev.regie.core.shared.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes every statement that Regie writes itself, as JSON text: own activities behave as cmi5 assignable units, and a course that is done is
 * satisfied. Pure but for the random statement ids; the shape of each kind is a template of the profile in {@code xapi/profile.jsonld}.
 *
 * <p>A session goes {@code launched}, {@code initialized}, then any number of {@code answered}, at most one {@code completed} and one
 * {@code passed} or {@code failed}, then {@code terminated}, or {@code abandoned} if the learner never came back to it. What is Private
 * (journal, reflection) has no way in: no method takes such text.
 *
 * @param homePage the installation's IRI ({@code Installation.iriBase}), the home page of every actor account
 */
public record LearningStatements(String homePage) {

    /** Names the rules of these statements; a context category of every one of them. */
    public static final String PROFILE = ActivityIris.NAMESPACE + "profile";

    /** The version of the profile that they follow; a category too, as xAPI Profiles 1.0, Structure 5.0, asks for. */
    public static final String PROFILE_VERSION = PROFILE + "/v1";

    /** The learner was sent to the activity; {@code launchUrl} is its address, without any token. */
    public String launched(
            StatementContext context,
            CourseVersion course,
            Activity activity,
            LaunchMode mode,
            String launchUrl,
            Instant at) {
        return activity(Kind.LAUNCHED, context, course, activity, at)
                .launch(mode, launchUrl, activity)
                .text();
    }

    /** The activity opened in front of the learner. */
    public String initialized(StatementContext context, CourseVersion course, Activity activity, Instant at) {
        return activity(Kind.INITIALIZED, context, course, activity, at).text();
    }

    /** A question or item was answered, or a decision taken. Confidential: only the learner and the scoring may see it. */
    public String answered(
            StatementContext context, CourseVersion course, Activity activity, Interaction interaction, Instant at) {
        String id = interaction.asked().id();
        String iri = switch (activity) {
            case WithBlocks page -> ActivityIris.block(course.key(), page.id(), id);
            case Assessment assessment -> ActivityIris.item(course.key(), assessment.id(), id);
            case Case story -> ActivityIris.scene(course.key(), story.id(), id);
            case SelfAssessment _, Briefed _ ->
                throw new IllegalArgumentException("What is answered here is in no statement: " + activity.kind());
        };
        return begin(Kind.ANSWERED, UUID.randomUUID(), context, course, at)
                .aboutInteraction(course, activity, iri, interaction)
                .text();
    }

    /** Everything required in the activity was done. Once per registration and activity. */
    public String completed(
            StatementContext context, CourseVersion course, Activity activity, Duration spent, Instant at) {
        return activity(Kind.COMPLETED, context, course, activity, at)
                .completion()
                .duration(spent)
                .text();
    }

    /** An attempt was submitted and reached the assessment's mastery. */
    public String passed(
            StatementContext context,
            CourseVersion course,
            Assessment assessment,
            AttemptScore score,
            Duration spent,
            Instant at) {
        return activity(Kind.PASSED, context, course, assessment, at)
                .score(score, true, assessment.mastery())
                .duration(spent)
                .text();
    }

    /** An attempt was submitted and stayed below the assessment's mastery. */
    public String failed(
            StatementContext context,
            CourseVersion course,
            Assessment assessment,
            AttemptScore score,
            Duration spent,
            Instant at) {
        return activity(Kind.FAILED, context, course, assessment, at)
                .score(score, false, assessment.mastery())
                .duration(spent)
                .text();
    }

    /** The learner left, or the attempt was submitted; nothing more comes in this session. */
    public String terminated(
            StatementContext context, CourseVersion course, Activity activity, Duration spent, Instant at) {
        return activity(Kind.TERMINATED, context, course, activity, at)
                .duration(spent)
                .text();
    }

    /** A session that never ended was found when the next one opened; {@code spent} is what was seen of it. */
    public String abandoned(
            StatementContext context, CourseVersion course, Activity activity, Duration spent, Instant at) {
        return activity(Kind.ABANDONED, context, course, activity, at)
                .duration(spent)
                .text();
    }

    /**
     * The course is done by its version's rule; {@code at} is the moment of completion. The id is {@link #satisfiedId}: a registration is
     * satisfied once at a time, even if a late arrival changes the moment.
     *
     * @param nth how many before it were voided
     */
    public String satisfied(StatementContext context, CourseVersion course, Instant at, int nth) {
        return begin(Kind.SATISFIED, satisfiedId(context.registration(), nth), context, course, at)
                .aboutCourse(course)
                .text();
    }

    /** The id of a registration's first {@code satisfied} statement. */
    public static UUID satisfiedId(UUID registration) {
        return satisfiedId(registration, 0);
    }

    /** The id of the {@code satisfied} statement of a registration after so many that were voided. */
    public static UUID satisfiedId(UUID registration, int nth) {
        String name = "satisfied " + registration + (nth == 0 ? "" : " " + nth);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Regie takes back a statement of its own. */
    public String voided(UUID statement, Instant at) {
        ObjectNode text = Json.MAPPER.createObjectNode();
        text.put("id", UUID.randomUUID().toString());
        text.putObject("actor")
                .put("objectType", "Agent")
                .putObject("account")
                .put("homePage", homePage)
                .put("name", "regie");
        text.putObject("verb").put("id", Verbs.VOIDED).putObject("display").put("en", "voided");
        text.putObject("object").put("objectType", "StatementRef").put("id", statement.toString());
        text.put("timestamp", at.toString());
        return text.toString();
    }

    private StatementText activity(
            Kind kind, StatementContext context, CourseVersion course, Activity activity, Instant at) {
        return begin(kind, UUID.randomUUID(), context, course, at).aboutActivity(course, activity);
    }

    private StatementText begin(Kind kind, UUID id, StatementContext context, CourseVersion course, Instant at) {
        return new StatementText(kind, id, homePage, context, course, at);
    }
}
