package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Callout;
import dev.regie.core.catalogue.content.Commitments;
import dev.regie.core.catalogue.content.Dialogue;
import dev.regie.core.catalogue.content.Download;
import dev.regie.core.catalogue.content.Embed;
import dev.regie.core.catalogue.content.FlipCards;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Quote;
import dev.regie.core.catalogue.content.Recording;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.catalogue.content.Sections;

/** Writes the structure of a block below its id. */
final class BlockWriter {
    private BlockWriter() {}

    static void write(FolderText file, LessonBlock block) {
        file.line("    kind: " + block.kind());
        if (!block.required()) {
            file.line("    required: false");
        }
        switch (block) {
            case RichText _, Reflection _, Quote _ -> {}
            case Callout callout -> file.line("    tone: " + callout.tone().id());
            case Image image -> {
                file.line("    media: " + image.name());
                if (image.decorative()) {
                    file.line("    decorative: true");
                }
            }
            case Question question -> ItemWriter.write(file, question.item());
            case Recording recording -> {
                file.line("    media: " + recording.media().name());
                if (recording.captions() != null) {
                    file.line("    captions: " + recording.captions().name());
                }
            }
            case Sections sections ->
                file.list(
                        "    sections",
                        sections.sections().stream().map(Sections.Section::id).toList());
            case FlipCards flipCards ->
                file.list(
                        "    cards",
                        flipCards.cards().stream().map(FlipCards.Card::id).toList());
            case Dialogue dialogue -> {
                file.list(
                        "    speakers",
                        dialogue.speakers().stream().map(NamedText::id).toList());
                file.entries(
                        "    ",
                        "turns",
                        dialogue.turns(),
                        Dialogue.Turn::id,
                        turn -> file.line("        speaker: " + turn.speaker()));
            }
            case Commitments commitments ->
                file.list(
                        "    options",
                        commitments.options().stream().map(NamedText::id).toList());
            case Download download -> file.line("    media: " + download.media().name());
            case Embed embed -> file.line("    url: " + embed.url());
        }
    }
}
