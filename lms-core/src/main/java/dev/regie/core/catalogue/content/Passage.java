package dev.regie.core.catalogue.content;

import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a course as plain text in one language, as far as every reader of the course may know it: no feedback, nothing of
 * an assessment's bank, no mark on right answers, and of an ordering the prompt alone, since its steps are listed in the right order.
 *
 * @param activityId null for what the course says of itself
 * @param blockId null for what an activity says of itself
 * @param heading the nearest title: of the callout, the activity or the course
 * @param language the language that heading and text are in
 */
public record Passage(
        @Nullable String activityId, @Nullable String blockId, String heading, String text, Language language) {

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
            passages.add(new Passage(activity.id(), null, title, markdown(activity.summary(), language), language));
            if (activity instanceof Lesson lesson) {
                for (LessonBlock block : lesson.blocks()) {
                    String heading = block instanceof Callout callout ? plain(callout.title(), language) : title;
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

    private static String text(LessonBlock block, Language language) {
        return switch (block) {
            case RichText richText -> markdown(richText.text(), language);
            case Callout callout -> markdown(callout.text(), language);
            case Reflection reflection -> markdown(reflection.prompt(), language);
            case Image image ->
                lines(Stream.of(
                        plain(image.alt(), language),
                        markdown(image.caption(), language),
                        markdown(image.description(), language)));
            case Question question -> text(question.item(), language);
        };
    }

    private static String text(Item item, Language language) {
        String prompt = markdown(item.prompt(), language);
        return item instanceof Ordering
                ? prompt
                : lines(Stream.concat(
                        Stream.of(prompt), item.answers().stream().map(answer -> markdown(answer.text(), language))));
    }

    private static String plain(@Nullable LanguageMap text, Language language) {
        return text == null ? "" : text.exactly(language).orElse("");
    }

    private static String markdown(@Nullable LanguageMap text, Language language) {
        return CommonMark.plainText(plain(text, language));
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
