package dev.regie.core.practice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How a person saw themselves at one moment of one passage: 1 to 5 by the statement's id. */
public record SelfAssessed(UUID registration, String activity, Map<String, Integer> values, Instant writtenAt) {
    public SelfAssessed {
        values = Map.copyOf(values);
    }

    /** Says how much there is, never what. */
    @Override
    public String toString() {
        return "SelfAssessed[" + values.size() + " values]";
    }
}
