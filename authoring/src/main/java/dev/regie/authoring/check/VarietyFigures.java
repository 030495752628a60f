package dev.regie.authoring.check;

import java.util.SortedMap;

/**
 * What a course is made of.
 *
 * @param activities kinds of activity and how many of each
 * @param blocks kinds of lesson block and how many of each
 * @param drawings SVG drawings that say something
 * @param pictures all pictures
 * @param described pictures with an alternative text, of those that are not decorative
 * @param decorative pictures that say nothing
 */
public record VarietyFigures(
        SortedMap<String, Long> activities,
        SortedMap<String, Long> blocks,
        int drawings,
        int pictures,
        int described,
        int decorative) {}
