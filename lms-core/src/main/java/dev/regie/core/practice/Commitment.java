package dev.regie.core.practice;

import java.util.List;

/**
 * What a person means to do, as chosen at one block.
 *
 * @param chosen ids of options
 * @param own what the person added in own words; empty for nothing
 */
public record Commitment(List<String> chosen, String own) {

    /** Nothing chosen and nothing added. */
    public static final Commitment NONE = new Commitment(List.of(), "");

    public Commitment {
        chosen = List.copyOf(chosen);
    }

    /** Whether there is nothing in it. */
    public boolean saysNothing() {
        return chosen.isEmpty() && own.isBlank();
    }

    /** Says how much there is, never what. */
    @Override
    public String toString() {
        return "Commitment[" + chosen.size() + " chosen]";
    }
}
