package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import java.util.Map;

/**
 * How much an instrument has.
 *
 * @param parts items of a questionnaire, criteria of an observation, fields of a register
 * @param reversed how many of the items are
 * @param groups dimensions of a questionnaire, stages of a register
 * @param words of all its texts, per language
 * @param asked words of the items alone, per language
 */
public record InstrumentFigures(
        int parts, int reversed, int groups, int ranges, Map<Language, Integer> words, Map<Language, Integer> asked) {}
