package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;

/**
 * A word that the course explains where a lesson links to it.
 *
 * @param id the same in every course that explains it
 * @param word plain text, as it stands in each language
 * @param means one plain sentence
 */
public record Term(String id, LanguageMap word, LanguageMap means) {
    public Term {
        requireNonNull(word, "word");
        requireNonNull(means, "means");
        StableId.require(id);
    }
}
