package dev.regie.core.people.csv;

import dev.regie.core.people.csv.PlannedLine.Effect;
import java.util.List;

/** What a file would do, and what is wrong with it. Two plans are equal when they would do the same to the same people. */
public record ImportPlan(List<PlannedLine> lines, List<Problem> problems) {
    /** Keeps its own copies. */
    public ImportPlan {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** How many good lines have this effect. */
    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Whether nothing of the file can be taken, the good lines neither. */
    public boolean isUnusable() {
        return problems.stream().anyMatch(Problem::isOfFile);
    }

    /** Whether taking it would change anything. */
    public boolean changesAnything() {
        return lines.stream().anyMatch(line -> line.effect() != Effect.UNCHANGED);
    }
}
