package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Draw;
import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Callout;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.player.lesson.AttemptView.ItemView;
import dev.regie.player.lesson.Delivery.Asked;
import dev.regie.player.lesson.Delivery.BlockView;
import dev.regie.player.lesson.Delivery.CalloutView;
import dev.regie.player.lesson.Delivery.Choice;
import dev.regie.player.lesson.Delivery.ImageView;
import dev.regie.player.lesson.Delivery.QuestionView;
import dev.regie.player.lesson.Delivery.ReflectionView;
import dev.regie.player.lesson.Delivery.RichTextView;
import dev.regie.player.lesson.Feedback;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns content into what a page shows, in one language. Pure. The only way out for answers is {@link Choice}, which has no room for what is
 * right; feedback comes out for chosen answers alone.
 */
record Render(Language lang, AnswerNames names) {

    BlockView block(LessonBlock block) {
        String id = block.id();
        String kind = block.kind();
        return switch (block) {
            case RichText text ->
                new RichTextView(id, kind, block.required(), fallback(text.text()), html(text.text()));
            case Image image -> image(image);
            case Callout callout ->
                new CalloutView(
                        id,
                        kind,
                        block.required(),
                        fallback(callout.text()),
                        callout.tone().id(),
                        plain(callout.title()),
                        html(callout.text()));
            case Question question ->
                new QuestionView(
                        id, kind, block.required(), fallback(question.item().prompt()), asked(question.item(), false));
            case Reflection reflection ->
                new ReflectionView(
                        id, kind, block.required(), fallback(reflection.prompt()), html(reflection.prompt()));
            default -> throw new UnsupportedOperationException("not delivered yet: " + kind);
        };
    }

    ItemView item(Item item, boolean shuffle) {
        Asked asked = asked(item, shuffle);
        return new ItemView(item.id(), asked.type(), asked.prompt(), asked.answers(), fallback(item.prompt()));
    }

    /** What is said to a response; with ids as the author gave them. */
    Feedback feedback(Item item, List<String> response) {
        Map<String, Feedback.Chosen> chosen = new LinkedHashMap<>();
        if (item instanceof dev.regie.core.catalogue.content.Choice choice) {
            for (Answer answer : choice.answers()) {
                LanguageMap said = answer.feedback();
                if (response.contains(answer.id()) && said != null) {
                    chosen.put(names.out(item, answer.id()), new Feedback.Chosen(answer.correct(), html(said)));
                }
            }
        }
        return new Feedback(Scoring.isRight(item, response), htmlOrNull(common(item)), chosen);
    }

    private static @Nullable LanguageMap common(Item item) {
        return switch (item) {
            case dev.regie.core.catalogue.content.Choice choice -> choice.feedback();
            case Ordering ordering -> ordering.feedback();
            default -> throw new UnsupportedOperationException("not delivered yet: " + item.type());
        };
    }

    /** The same as one text, for the list of a submitted attempt. */
    @Nullable
    String feedbackText(Item item, List<String> response) {
        Feedback feedback = feedback(item, response);
        String text = Stream.concat(
                        feedback.answers().values().stream().map(Feedback.Chosen::html),
                        Stream.ofNullable(feedback.html()))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    String plain(LanguageMap text) {
        return text.in(lang).text();
    }

    private Asked asked(Item item, boolean shuffle) {
        List<Choice> choices = Draw.answers(item, shuffle, names.seed()).stream()
                .map(answer -> new Choice(names.out(item, answer.id()), html(answer.text())))
                .toList();
        return new Asked(item.type(), html(item.prompt()), choices);
    }

    private ImageView image(Image image) {
        LanguageMap alt = image.alt();
        return new ImageView(
                image.id(),
                image.kind(),
                image.required(),
                alt == null ? null : fallback(alt),
                image.file(lang).map(file -> "/play/media/" + file.fileName()).orElse(""),
                alt == null ? "" : plain(alt),
                image.decorative(),
                htmlOrNull(image.caption()),
                htmlOrNull(image.description()));
    }

    private String html(LanguageMap text) {
        return CommonMark.html(plain(text));
    }

    private @Nullable String htmlOrNull(@Nullable LanguageMap text) {
        return text == null || text.isEmpty() ? null : html(text);
    }

    private @Nullable String fallback(LanguageMap text) {
        Language really = text.in(lang).language();
        return really == lang ? null : really.tag();
    }
}
