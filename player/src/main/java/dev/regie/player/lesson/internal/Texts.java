package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.MediaFile;
import dev.regie.core.catalogue.content.MediaRef;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.RenderedCourse;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.player.launch.MediaTypes;
import dev.regie.player.lesson.QuestionView.Choice;
import org.jspecify.annotations.Nullable;

/** The texts of a course version in the language of a page. */
record Texts(RenderedCourse rendered) {

    Language lang() {
        return rendered.language();
    }

    /** A plain text. */
    String plain(LanguageMap text) {
        return rendered.text(text).text();
    }

    /** Markdown as HTML, where the page has another place to say its language. */
    String html(LanguageMap text) {
        return rendered.html(text).html();
    }

    /** Markdown as HTML that says its language itself if it falls back to another. */
    String marked(LanguageMap text) {
        return rendered.html(text).marked();
    }

    @Nullable
    String htmlOrNull(@Nullable LanguageMap text) {
        return text == null || text.isEmpty() ? null : html(text);
    }

    @Nullable
    String markedOrNull(@Nullable LanguageMap text) {
        return text == null || text.isEmpty() ? null : marked(text);
    }

    /** A plain text where the page puts HTML. */
    String escaped(LanguageMap text) {
        return plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Something in Markdown that goes by its own id. */
    Choice choice(NamedText named) {
        return new Choice(named.id(), html(named.text()));
    }

    /** The language that a text is really in; null if it is the one asked for. */
    @Nullable
    String fallback(LanguageMap text) {
        Language really = rendered.text(text).language();
        return really == lang() ? null : really.tag();
    }

    /** The address of a file; empty if there is none. */
    String address(MediaFile file) {
        return file.file(lang()).map(Texts::address).orElse("");
    }

    /** The media type of a file. */
    String mediaType(MediaFile file) {
        return file.file(lang())
                .map(ref -> MediaTypes.ofExtension(ref.extension()))
                .orElse(MediaTypes.UNKNOWN);
    }

    static String address(MediaRef ref) {
        return "/play/media/" + ref.fileName();
    }
}
