package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Term;
import dev.regie.core.catalogue.content.TermMentions;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.shared.Language;
import dev.regie.player.lesson.Delivery.Other;
import dev.regie.player.lesson.Delivery.Word;
import java.util.List;
import java.util.Optional;

/** Explains the words that a page links to. Pure. */
record Words(Texts texts) {

    /** In the order in which they are met. */
    List<Word> of(CourseContent course, WithBlocks page) {
        return TermMentions.on(page, texts.lang()).stream()
                .flatMap(id -> course.terms().stream().filter(term -> term.id().equals(id)))
                .map(term -> word(course, term))
                .toList();
    }

    private Word word(CourseContent course, Term term) {
        String shown = texts.plain(term.word());
        return new Word(
                term.id(), shown, others(course, term, shown), texts.plain(term.means()), texts.fallback(term.word()));
    }

    private List<Other> others(CourseContent course, Term term, String shown) {
        return course.languages().stream()
                .filter(language -> language != texts.lang())
                .flatMap(language -> other(term, language).stream())
                .filter(other -> !other.word().equalsIgnoreCase(shown))
                .toList();
    }

    private static Optional<Other> other(Term term, Language language) {
        return term.word().exactly(language).map(word -> new Other(language.tag(), word));
    }
}
