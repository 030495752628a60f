package dev.regie.authoring.check;

import dev.regie.core.shared.Language;

/** A dictionary of both languages, with our own words. */
public interface Spelling {
    /** Whether the word is spelled as it should be. It may have an apostrophe (as {@code '}) or hyphens in it, but no digits. */
    boolean knows(String word, Language language);
}
