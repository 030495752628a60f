package dev.regie.core.catalogue.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of courses and programmes. What is written is read back exactly, so the digest of the JSON stands for the
 * content. A new kind of activity, block or item is a new discriminator; a changed meaning is a new schema number.
 */
public final class CourseJson {
    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(CourseContent.class, CourseForm.class)
            .addMixIn(CourseKey.class, TextForm.class)
            .addMixIn(ProgrammeKey.class, TextForm.class)
            .addMixIn(MediaRef.class, MediaForm.class)
            .addMixIn(Language.class, LanguageForm.class)
            .addMixIn(Aspect.class, IdForm.class)
            .addMixIn(MoveOn.class, IdForm.class)
            .addMixIn(Callout.Tone.class, IdForm.class)
            .addMixIn(Activity.class, Activities.class)
            .addMixIn(Availability.class, Availabilities.class)
            .addMixIn(LessonBlock.class, Blocks.class)
            .addMixIn(Item.class, ItemTypes.class)
            .addMixIn(Scene.class, Scenes.class)
            .addMixIn(Audience.class, IdForm.class)
            .addMixIn(Survey.Type.class, IdForm.class)
            .addMixIn(AcceptedTexts.class, LinesForm.class)
            .build();

    private CourseJson() {}

    /** JSON that cannot be content: of an unknown schema or kind, or against the bounds of the model. The message says where. */
    public static final class UnreadableContent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableContent(String message) {
            super(message);
        }

        UnreadableContent(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The course as JSON, always the same for equal content. */
    public static String write(CourseContent content) {
        return MAPPER.writeValueAsString(FlatHeads.flattened(MAPPER.valueToTree(content)));
    }

    /** The programme as JSON, always the same for equal content. */
    public static String write(Programme content) {
        return MAPPER.writeValueAsString(content);
    }

    /**
     * The course that JSON tells.
     *
     * @throws UnreadableContent if it tells none
     */
    public static CourseContent readCourse(String json) {
        return read(json, CourseContent.class, CourseContent.SCHEMA, FlatHeads::raised);
    }

    /**
     * The programme that JSON tells.
     *
     * @throws UnreadableContent if it tells none
     */
    public static Programme readProgramme(String json) {
        return read(json, Programme.class, Programme.SCHEMA, UnaryOperator.identity());
    }

    private static <T> T read(String json, Class<T> type, int schema, UnaryOperator<JsonNode> form) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            JsonNode said = tree.path("schema");
            if (!said.isInt() || said.intValue() != schema) {
                throw new UnreadableContent("Unknown schema " + (said.isMissingNode() ? "(none)" : said)
                        + "; this version of Regie reads schema " + schema);
            }
            return MAPPER.treeToValue(form.apply(tree), type);
        } catch (InvalidTypeIdException e) {
            throw new UnreadableContent("Unknown kind '" + e.getTypeId() + "' at " + where(e), e);
        } catch (JacksonException e) {
            throw new UnreadableContent(e.getOriginalMessage() + " at " + where(e), e);
        }
    }

    private static String where(JacksonException e) {
        return e.getPath().stream()
                .filter(step -> !FlatHeads.HEAD.equals(step.getPropertyName()))
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }

    /** Without terms a course is written as it was before there were any, so that its digest stays. */
    interface CourseForm {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Term> terms();
    }

    private abstract static class TextForm {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        TextForm(@SuppressWarnings("unused") String text) {}

        @JsonValue
        abstract String text();
    }

    private interface MediaForm {
        @JsonValue
        String fileName();

        @JsonCreator
        static MediaRef ofFileName(String fileName) {
            return MediaRef.ofFileName(fileName);
        }
    }

    private interface LanguageForm {
        @JsonValue
        String tag();
    }

    private abstract static class LinesForm {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        LinesForm(@SuppressWarnings("unused") LanguageMap lines) {}

        @JsonValue
        abstract LanguageMap lines();
    }

    private interface IdForm {
        @JsonValue
        String id();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "lesson", value = Lesson.class),
        @JsonSubTypes.Type(name = "refresher", value = Refresher.class),
        @JsonSubTypes.Type(name = "reflection", value = ReflectionActivity.class),
        @JsonSubTypes.Type(name = "assessment", value = Assessment.class),
        @JsonSubTypes.Type(name = "case", value = Case.class),
        @JsonSubTypes.Type(name = "self-assessment", value = SelfAssessment.Start.class),
        @JsonSubTypes.Type(name = "self-assessment-end", value = SelfAssessment.End.class),
        @JsonSubTypes.Type(name = "workshop", value = Workshop.class),
        @JsonSubTypes.Type(name = "assignment", value = Assignment.class),
        @JsonSubTypes.Type(name = "intervision", value = Intervision.class),
        @JsonSubTypes.Type(name = "coaching-talk", value = CoachingTalk.class),
        @JsonSubTypes.Type(name = "survey", value = Survey.class),
        @JsonSubTypes.Type(name = "package", value = PackageActivity.class)
    })
    private interface Activities {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "always", value = Availability.Always.class),
        @JsonSubTypes.Type(name = "after", value = Availability.After.class),
        @JsonSubTypes.Type(name = "from", value = Availability.From.class)
    })
    private interface Availabilities {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "scene", value = Scene.Turn.class),
        @JsonSubTypes.Type(name = "ending", value = Scene.Ending.class)
    })
    private interface Scenes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "rich-text", value = RichText.class),
        @JsonSubTypes.Type(name = "image", value = Image.class),
        @JsonSubTypes.Type(name = "callout", value = Callout.class),
        @JsonSubTypes.Type(name = "question", value = Question.class),
        @JsonSubTypes.Type(name = "reflection", value = Reflection.class),
        @JsonSubTypes.Type(name = "audio", value = Audio.class),
        @JsonSubTypes.Type(name = "video", value = Video.class),
        @JsonSubTypes.Type(name = "quote", value = Quote.class),
        @JsonSubTypes.Type(name = "accordion", value = Accordion.class),
        @JsonSubTypes.Type(name = "tabs", value = Tabs.class),
        @JsonSubTypes.Type(name = "flip-cards", value = FlipCards.class),
        @JsonSubTypes.Type(name = "dialogue", value = Dialogue.class),
        @JsonSubTypes.Type(name = "commitments", value = Commitments.class),
        @JsonSubTypes.Type(name = "download", value = Download.class),
        @JsonSubTypes.Type(name = "embed", value = Embed.class)
    })
    private interface Blocks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "single-choice", value = SingleChoice.class),
        @JsonSubTypes.Type(name = "multiple-choice", value = MultipleChoice.class),
        @JsonSubTypes.Type(name = "true-false", value = TrueFalse.class),
        @JsonSubTypes.Type(name = "situational", value = Situational.class),
        @JsonSubTypes.Type(name = "ordering", value = Ordering.class),
        @JsonSubTypes.Type(name = "matching", value = Matching.class),
        @JsonSubTypes.Type(name = "sorting", value = Sorting.class),
        @JsonSubTypes.Type(name = "numeric", value = Numeric.class),
        @JsonSubTypes.Type(name = "fill-in", value = FillIn.class),
        @JsonSubTypes.Type(name = "short-text", value = ShortText.class),
        @JsonSubTypes.Type(name = "long-text", value = LongText.class),
        @JsonSubTypes.Type(name = "likert", value = Likert.class)
    })
    private interface ItemTypes {}
}
