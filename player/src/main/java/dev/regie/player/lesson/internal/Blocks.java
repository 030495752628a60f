package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.Callout;
import dev.regie.core.catalogue.content.Commitments;
import dev.regie.core.catalogue.content.Dialogue;
import dev.regie.core.catalogue.content.Download;
import dev.regie.core.catalogue.content.Embed;
import dev.regie.core.catalogue.content.FlipCards;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.MediaRef;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Quote;
import dev.regie.core.catalogue.content.Recording;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.catalogue.content.Sections;
import dev.regie.core.shared.LanguageMap;
import dev.regie.player.lesson.BlockView;
import dev.regie.player.lesson.BlockView.AskedView;
import dev.regie.player.lesson.BlockView.CalloutView;
import dev.regie.player.lesson.BlockView.CardView;
import dev.regie.player.lesson.BlockView.CommitmentsView;
import dev.regie.player.lesson.BlockView.Common;
import dev.regie.player.lesson.BlockView.DialogueView;
import dev.regie.player.lesson.BlockView.DownloadView;
import dev.regie.player.lesson.BlockView.EmbedView;
import dev.regie.player.lesson.BlockView.FlipCardsView;
import dev.regie.player.lesson.BlockView.ImageView;
import dev.regie.player.lesson.BlockView.QuoteView;
import dev.regie.player.lesson.BlockView.RecordingView;
import dev.regie.player.lesson.BlockView.ReflectionView;
import dev.regie.player.lesson.BlockView.RichTextView;
import dev.regie.player.lesson.BlockView.SectionView;
import dev.regie.player.lesson.BlockView.SectionsView;
import dev.regie.player.lesson.BlockView.SpeakerView;
import dev.regie.player.lesson.BlockView.TurnView;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns blocks into what a page shows. Pure.
 *
 * @param sizes how many bytes a file has
 */
record Blocks(Texts texts, Questions questions, ToLongFunction<MediaRef> sizes) {

    BlockView view(LessonBlock block) {
        return switch (block) {
            case RichText text -> new RichTextView(common(block, text.text()), texts.html(text.text()));
            case Image image -> image(image);
            case Callout callout ->
                new CalloutView(
                        common(block, callout.text()),
                        callout.tone().id(),
                        texts.plain(callout.title()),
                        texts.html(callout.text()));
            case Question question ->
                new AskedView(common(block, question.item().prompt()), questions.view(question.item(), false));
            case Reflection reflection ->
                new ReflectionView(common(block, reflection.prompt()), texts.html(reflection.prompt()));
            case Recording recording -> recording(recording);
            case Quote quote ->
                new QuoteView(common(block, quote.text()), texts.html(quote.text()), texts.plain(quote.by()));
            case Sections sections -> sections(sections);
            case FlipCards cards -> cards(cards);
            case Dialogue dialogue -> dialogue(dialogue);
            case Commitments commitments ->
                new CommitmentsView(
                        common(block, commitments.prompt()),
                        texts.html(commitments.prompt()),
                        commitments.options().stream().map(texts::choice).toList());
            case Download download -> download(download);
            case Embed embed ->
                new EmbedView(
                        common(block, embed.text()),
                        texts.plain(embed.title()),
                        embed.url(),
                        embed.host(),
                        texts.html(embed.text()));
        };
    }

    /** The language is that of the block's main text; parts that differ from it are rare enough to be told by the checks. */
    private Common common(LessonBlock block, @Nullable LanguageMap main) {
        return new Common(block.id(), block.kind(), block.required(), main == null ? null : texts.fallback(main));
    }

    private ImageView image(Image image) {
        LanguageMap alt = image.alt();
        return new ImageView(
                common(image, alt),
                texts.address(image.media()),
                alt == null ? "" : texts.plain(alt),
                image.decorative(),
                texts.htmlOrNull(image.caption()),
                texts.htmlOrNull(image.description()));
    }

    private RecordingView recording(Recording recording) {
        return new RecordingView(
                common(recording, recording.transcript()),
                texts.address(recording.media()),
                texts.mediaType(recording.media()),
                texts.plain(recording.title()),
                Optional.ofNullable(recording.captions()).map(texts::address).orElse(null),
                texts.html(recording.transcript()),
                texts.htmlOrNull(recording.description()));
    }

    private SectionsView sections(Sections sections) {
        return new SectionsView(
                common(sections, sections.sections().getFirst().text()),
                texts.htmlOrNull(sections.intro()),
                sections.sections().stream()
                        .map(section ->
                                new SectionView(section.id(), texts.plain(section.title()), texts.html(section.text())))
                        .toList());
    }

    private FlipCardsView cards(FlipCards cards) {
        return new FlipCardsView(
                common(cards, cards.cards().getFirst().front()),
                texts.htmlOrNull(cards.intro()),
                cards.cards().stream()
                        .map(card -> new CardView(card.id(), texts.html(card.front()), texts.html(card.back())))
                        .toList());
    }

    private DialogueView dialogue(Dialogue dialogue) {
        return new DialogueView(
                common(dialogue, dialogue.turns().getFirst().text()),
                texts.htmlOrNull(dialogue.intro()),
                dialogue.speakers().stream()
                        .map(speaker -> new SpeakerView(speaker.id(), texts.plain(speaker.text())))
                        .toList(),
                dialogue.turns().stream()
                        .map(turn -> new TurnView(
                                turn.id(), turn.speaker(), texts.html(turn.text()), texts.htmlOrNull(turn.note())))
                        .toList());
    }

    private DownloadView download(Download download) {
        return new DownloadView(
                common(download, download.title()),
                texts.plain(download.title()),
                texts.address(download.media()),
                download.media().fileName(texts.lang()),
                download.media().file(texts.lang()).map(sizes::applyAsLong).orElse(0L),
                texts.htmlOrNull(download.text()));
    }
}
