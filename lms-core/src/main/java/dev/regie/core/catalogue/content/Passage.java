package dev.regie.core.catalogue.content;

import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a course as plain text in one language, as far as every reader of the course may know it: no feedback, nothing of
 * an assessment's bank, nothing that is right; of an item whose parts would tell, the prompt alone; of a case the first scene alone;
 * nothing that is for facilitators or coaches; no self-assessment.
 *
 * @param activityId null for what the course says of itself
 * @param blockId null for what an activity says of itself
 * @param heading the nearest title: of the callout, the activity or the course
 * @param language the language that heading and text are in
 */
public record Passage(
        @Nullable String activityId, @Nullable String blockId, String heading, String text, Language language) {
    /** Marks a gap to be filled in. */
    private static final Pattern GAP = Pattern.compile("\\[\\[[a-z0-9-]+]]");

    /** All passages of the course that exist in that language, in reading order. */
    public static List<Passage> of(CourseContent content, Language language) {
        if (!content.languages().contains(language)) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>();
        passages.add(
                new Passage(null, null, plain(content.title(), language), introduction(content, language), language));
        for (Activity activity : content.activities()) {
            String title = plain(activity.title(), language);
            passages.add(new Passage(activity.id(), null, title, introduction(activity, language), language));
            if (activity instanceof WithBlocks page) {
                for (LessonBlock block : page.blocks()) {
                    String heading =
                            headingOf(block).map(own -> plain(own, language)).orElse(title);
                    passages.add(new Passage(activity.id(), block.id(), heading, text(block, language), language));
                }
            }
        }
        return passages;
    }

    private static String introduction(CourseContent content, Language language) {
        return lines(Stream.concat(
                Stream.of(markdown(content.summary(), language), markdown(content.audience(), language)),
                content.objectives().stream().map(objective -> markdown(objective.text(), language))));
    }

    private static String introduction(Activity activity, Language language) {
        Stream<String> more = switch (activity) {
            case WithBlocks _, Assessment _, SelfAssessment _ -> Stream.of();
            case Case story ->
                story.scene(story.start()).stream()
                        .flatMap(scene -> Stream.of(plain(scene.place(), language), markdown(scene.text(), language)));
            case Briefed briefed -> briefing(briefed, language);
        };
        return lines(Stream.concat(Stream.of(markdown(activity.summary(), language)), more));
    }

    private static Stream<String> briefing(Briefed activity, Language language) {
        Stream<LanguageMap> ofKind = switch (activity) {
            case Workshop workshop -> workshop.agenda().stream().map(Workshop.Part::title);
            case Assignment assignment -> Stream.of(assignment.plan(), assignment.evidence(), assignment.reflection());
            case Intervision intervision ->
                Stream.concat(
                        Stream.concat(
                                Stream.of(intervision.methodName()),
                                intervision.roles().stream().flatMap(role -> Stream.of(role.title(), role.text()))),
                        intervision.steps().stream().flatMap(step -> Stream.of(step.title(), step.text())));
            case CoachingTalk talk -> talk.questions().stream().map(NamedText::text);
            case Survey survey -> survey.questions().stream().map(Survey.Question::text);
            case PackageActivity _ -> Stream.of();
        };
        Stream<@Nullable LanguageMap> materials = Materials.forAudience(activity, Set.of(Audience.LEARNER)).stream()
                .flatMap(material -> Stream.of(material.title(), material.text()));
        return Stream.of(Stream.of(activity.about(), activity.prepare()), ofKind, materials)
                .<@Nullable LanguageMap>flatMap(texts -> texts)
                .map(text -> markdown(text, language));
    }

    private static Optional<LanguageMap> headingOf(LessonBlock block) {
        return switch (block) {
            case Callout callout -> Optional.of(callout.title());
            case Recording recording -> Optional.of(recording.title());
            case Download download -> Optional.of(download.title());
            case Embed embed -> Optional.of(embed.title());
            case RichText _,
                    Image _,
                    Question _,
                    Reflection _,
                    Quote _,
                    Sections _,
                    FlipCards _,
                    Dialogue _,
                    Commitments _ -> Optional.empty();
        };
    }

    private static String text(LessonBlock block, Language language) {
        Stream<? extends @Nullable LanguageMap> texts = switch (block) {
            case Question question -> shown(question.item());
            case RichText _,
                    Image _,
                    Callout _,
                    Reflection _,
                    Recording _,
                    Quote _,
                    Sections _,
                    FlipCards _,
                    Dialogue _,
                    Commitments _,
                    Download _,
                    Embed _ ->
                Slots.of(block).stream()
                        .map(Slots.Slot::text)
                        .filter(text -> !headingOf(block).filter(text::equals).isPresent());
        };
        return lines(texts.map(text -> markdown(text, language)));
    }

    private static Stream<LanguageMap> shown(Item item) {
        Stream<LanguageMap> answers = switch (item) {
            case Choice choice -> choice.answers().stream().map(Answer::text);
            case Situational situational -> situational.answers().stream().map(Situational.Weighed::text);
            case Likert likert -> likert.answers().stream().map(NamedText::text);
            case Ordering _, Matching _, Sorting _, TrueFalse _, Numeric _, FillIn _, ShortText _, LongText _ ->
                Stream.of();
        };
        return Stream.concat(Stream.of(item.prompt()), answers);
    }

    private static String plain(@Nullable LanguageMap text, Language language) {
        return text == null ? "" : text.exactly(language).orElse("");
    }

    private static String markdown(@Nullable LanguageMap text, Language language) {
        return CommonMark.plainText(GAP.matcher(plain(text, language)).replaceAll("…"));
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
