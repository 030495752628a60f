package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the dictionary makes of a course.
 *
 * @param words checked, per language
 * @param unknown each word that it does not know, with the path of the first text that has it, per language
 */
public record SpellingFigures(Map<Language, Integer> words, Map<Language, SortedMap<String, String>> unknown) {}
