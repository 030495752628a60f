package dev.regie.authoring.check;

/**
 * How the languages of a course keep step.
 *
 * @param texts that should exist in every language
 * @param missing that do not
 * @param outOfStep that differ in shape
 * @param stale whose originals have changed since they were translated
 * @param wordRatio words of the second language for one of the first; 1 with a single language
 */
public record TranslationFigures(int texts, int missing, int outOfStep, int stale, double wordRatio) {}
