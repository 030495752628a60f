package dev.regie.authoring.check;

import java.util.SortedMap;

/**
 * The items of one bank, or of all lessons, in figures.
 *
 * @param place id of the assessment, or "lessons"
 * @param types how many of each type
 * @param objectives how many on each objective
 * @param feedbackDue texts of feedback that there should be, in all languages
 * @param feedbackGiven those that there are
 */
public record ItemFigures(
        String place,
        int items,
        SortedMap<String, Long> types,
        SortedMap<String, Long> objectives,
        int feedbackDue,
        int feedbackGiven) {}
