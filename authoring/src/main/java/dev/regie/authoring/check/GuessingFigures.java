package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import java.util.List;
import java.util.Map;

/**
 * How far somebody would come who knows nothing and has a rule of thumb. Of single and multiple choices and situations.
 *
 * @param place id of the assessment, or "lessons"
 * @param lengths what choosing by length gives, per language
 * @param rightAt of how many items the first, second, … answer of the source is a right one
 * @param likeliestPlace the probability that chance alone favours some place as much
 * @param longestRun most single choices in a row with the right answer in the same place
 * @param shuffled whether learners get the answers in another order anyway
 */
public record GuessingFigures(
        String place,
        int items,
        Map<Language, Lengths> lengths,
        List<Integer> rightAt,
        double likeliestPlace,
        int longestRun,
        boolean shuffled) {

    /**
     * Of how many items one answer is longer, or shorter, than all others and right, against what chance gives.
     *
     * @param expected of how many by chance
     * @param longestByChance the probability that chance alone has the longest right as often
     * @param shortestByChance and the shortest
     */
    public record Lengths(
            int longestRight, int shortestRight, double expected, double longestByChance, double shortestByChance) {}
}
