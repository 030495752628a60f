package dev.regie.authoring.exchange;

import java.util.Comparator;

/**
 * Something in a source folder that keeps it from being read.
 *
 * @param file its path in the folder
 * @param line counted from 1; 1 where the whole file is meant
 * @param expected what the format asks for there, in English
 * @param said what is there instead
 */
public record Problem(String file, int line, String expected, String said) {
    /** By file, then line: the order in which an author mends them. */
    public static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    @Override
    public String toString() {
        return file + ":" + line + ": expected " + expected + "; " + said;
    }
}
