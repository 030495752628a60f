package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while reading goes on. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem; lines count from 1. */
    public void add(String file, int line, String expected, String said) {
        Problem problem = new Problem(file, line, expected, said);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }
}
