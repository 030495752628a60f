package dev.regie.core.catalogue.content;

import java.util.List;

/** An item of which a program knows what is right. */
public sealed interface Judged extends Item
        permits Choice, TrueFalse, Situational, Ordering, Matching, Sorting, Numeric, FillIn, ShortText {
    /** Its part in the weighted maximum, above 0; 1 where the author says nothing. */
    double weight();

    /** A response that is wholly right, in the form in which responses are given. There may be others. */
    List<String> rightResponse();
}
