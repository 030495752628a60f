package dev.regie.authoring.exchange.internal;

import java.util.Set;

/**
 * Which words a text may link to, {@code [words](term:id)}.
 *
 * @param known the terms that the course lists
 * @param here whether the text is one that explains words at all
 */
record TermLinks(Set<String> known, boolean here) {
    static final String SCHEME = "term:";
    static final String PLACE =
            "links to terms in what a lesson tells alone, not in headings, questions or other pages";

    /** Those of a text that has none. */
    static final TermLinks NONE = new TermLinks(Set.of(), false);
}
