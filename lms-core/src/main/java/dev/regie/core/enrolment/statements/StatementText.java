package dev.regie.core.enrolment.statements;

import dev.regie.core.catalogue.ActivityIris;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Assignment;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.CoachingTalk;
import dev.regie.core.catalogue.content.Intervision;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.PackageActivity;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.Survey;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.catalogue.content.Workshop;
import dev.regie.core.lrs.ActivityTypes;
import dev.regie.core.lrs.Cmi5;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.LanguageMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One statement in the making. The parts are put together in the order in which the specification lists them. */
final class StatementText {

    private final ObjectNode statement = Json.MAPPER.createObjectNode();
    private final ObjectNode object;
    private final ObjectNode result = Json.MAPPER.createObjectNode();
    private final ObjectNode context = Json.MAPPER.createObjectNode();
    private final ObjectNode activities;
    private final ObjectNode extensions = Json.MAPPER.createObjectNode();
    private final Instant at;

    /** Begins the statement with everything that all kinds share. */
    StatementText(Kind kind, UUID id, String homePage, StatementContext session, CourseVersion course, Instant at) {
        this.at = at;
        statement.put("id", id.toString());
        ObjectNode actor = statement.putObject("actor");
        actor.put("objectType", "Agent");
        actor.putObject("account").put("homePage", homePage).put("name", session.actorName());
        ObjectNode verb = statement.putObject("verb").put("id", kind.verb());
        verb.putObject("display").put("en", kind.word());
        object = statement.putObject("object");
        context.put("registration", session.registration().toString());
        activities = context.putObject("contextActivities");
        ArrayNode grouping = activities.putArray("grouping");
        describe(grouping.addObject(), course);
        session.partOf().forEach(iri -> describeWhole(grouping.addObject(), iri));
        ArrayNode category = activities.putArray("category");
        if (kind.cmi5Defined()) {
            category.addObject().put("objectType", "Activity").put("id", Cmi5.CATEGORY);
        }
        if (kind.moveOn()) {
            category.addObject().put("objectType", "Activity").put("id", Cmi5.CATEGORY_MOVE_ON);
        }
        for (String iri : List.of(LearningStatements.PROFILE, LearningStatements.PROFILE_VERSION)) {
            ObjectNode profile =
                    category.addObject().put("objectType", "Activity").put("id", iri);
            profile.putObject("definition").put("type", ActivityTypes.PROFILE);
        }
        context.put("revision", course.number() + "/" + course.id());
        context.put("platform", "Regie");
        context.put("language", session.language().tag());
        extensions.put(Cmi5.SESSION_ID, session.session().toString());
    }

    StatementText aboutCourse(CourseVersion course) {
        describe(object, course);
        return this;
    }

    StatementText aboutActivity(CourseVersion course, Activity activity) {
        describe(object, course, activity);
        describe(activities.putArray("parent").addObject(), course);
        // cmi5 asks for the id under which the activity was published among the grouping, even where it is the object's
        // own.
        describe(activities.withArray("grouping").addObject(), course, activity);
        return this;
    }

    /** Of what stands in a bank only ids and the type: its words do not leave the server by the record. */
    StatementText aboutInteraction(CourseVersion course, Activity activity, String iri, Interaction interaction) {
        InteractionForm form = InteractionForm.of(interaction);
        describe(activities.putArray("parent").addObject(), course, activity);
        object.put("objectType", "Activity").put("id", iri);
        ObjectNode definition = object.putObject("definition")
                .put("type", ActivityTypes.INTERACTION)
                .put("interactionType", form.type());
        form.lists().forEach((name, components) -> {
            ArrayNode list = definition.putArray(name);
            for (NamedText component : components) {
                ObjectNode said = list.addObject().put("id", component.id());
                if (!(activity instanceof Assessment)) {
                    ObjectNode words = said.putObject("description");
                    InteractionForm.words(component.text()).forEach(words::put);
                }
            }
        });
        Boolean success = interaction.success();
        if (success != null) {
            result.put("success", success);
        }
        result.put("response", form.response());
        return this;
    }

    StatementText launch(LaunchMode mode, String url, Activity activity) {
        extensions.put(Cmi5.LAUNCH_MODE, mode.word());
        extensions.put(Cmi5.LAUNCH_URL, url);
        extensions.put(Cmi5.MOVE_ON, activity.moveOn().cmi5());
        if (activity instanceof Assessment assessment) {
            extensions.put(Cmi5.MASTERY_SCORE, assessment.mastery());
        }
        return this;
    }

    StatementText score(AttemptScore score, boolean success, double mastery) {
        result.putObject("score")
                .put("scaled", score.scaled())
                .put("raw", score.raw())
                .put("min", 0)
                .put("max", score.max());
        result.put("success", success);
        extensions.put(Cmi5.MASTERY_SCORE, mastery);
        return this;
    }

    StatementText completion() {
        result.put("completion", true);
        return this;
    }

    StatementText duration(Duration spent) {
        result.put("duration", Durations.iso(spent));
        return this;
    }

    String text() {
        if (!result.isEmpty()) {
            statement.set("result", result);
        }
        context.set("extensions", extensions);
        statement.set("context", context);
        statement.put("timestamp", at.toString());
        return Json.MAPPER.writeValueAsString(statement);
    }

    private static void describe(ObjectNode node, CourseVersion course) {
        node.put("objectType", "Activity").put("id", ActivityIris.course(course.key()));
        definition(node, ActivityTypes.COURSE, course.content().title());
    }

    private static void describe(ObjectNode node, CourseVersion course, Activity activity) {
        node.put("objectType", "Activity").put("id", ActivityIris.activity(course.key(), activity.id()));
        definition(node, type(activity), activity.title());
    }

    /** The programme or the cohort; what they are called stays in the installation. */
    private static void describeWhole(ObjectNode node, String iri) {
        node.put("objectType", "Activity").put("id", iri);
        if (ActivityIris.isProgramme(iri)) {
            node.putObject("definition").put("type", ActivityTypes.PROGRAMME);
        } else if (ActivityIris.isCohort(iri)) {
            node.putObject("definition").put("type", ActivityTypes.COHORT);
        }
    }

    private static String type(Activity activity) {
        return switch (activity) {
            case WithBlocks _ -> ActivityTypes.LESSON;
            case Assessment _ -> ActivityTypes.ASSESSMENT;
            case Case _ -> ActivityTypes.SIMULATION;
            case SelfAssessment _ -> ActivityTypes.SELF_ASSESSMENT;
            case Workshop _, Intervision _, CoachingTalk _ -> ActivityTypes.MEETING;
            case Assignment _ -> ActivityTypes.PERFORMANCE;
            case Survey _ -> ActivityTypes.SURVEY;
            case PackageActivity _ -> ActivityTypes.MODULE;
        };
    }

    private static void definition(ObjectNode node, String type, LanguageMap title) {
        ObjectNode definition = node.putObject("definition").put("type", type);
        ObjectNode name = definition.putObject("name");
        title.tags().forEach(name::put);
    }
}
