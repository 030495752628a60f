package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.CaseGraph;
import dev.regie.core.catalogue.content.CaseGraph.State;
import dev.regie.core.catalogue.content.CaseGraph.Step;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.core.catalogue.content.Scene.Condition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways through a case, from the beginning to its endings. */
final class CasePaths {
    private final CaseGraph graph;

    CasePaths(CaseGraph graph) {
        this.graph = graph;
    }

    /** Decisions to the nearest ending; 0 if there is none. */
    int shortestPath() {
        Set<State> seen = new HashSet<>();
        Set<State> level = start().map(Set::of).orElse(Set.of());
        for (int decisions = 0; !level.isEmpty(); decisions++) {
            if (level.stream().anyMatch(state -> state.scene() instanceof Scene.Ending)) {
                return decisions;
            }
            seen.addAll(level);
            level = level.stream()
                    .flatMap(state -> graph.from(state).stream())
                    .map(Step::to)
                    .filter(state -> !seen.contains(state))
                    .collect(Collectors.toSet());
        }
        return 0;
    }

    /** Decisions to the farthest ending; empty if one can go round. */
    Optional<Integer> longestPath() {
        return start().flatMap(state -> walked(state, new HashMap<>(), new HashSet<>()))
                .map(Ways::longest);
    }

    /** Different ways through; empty if one can go round. */
    Optional<Long> paths() {
        return start().flatMap(state -> walked(state, new HashMap<>(), new HashSet<>()))
                .map(Ways::count);
    }

    /** Decisions, as scene and id, that put a flag up on which a scene that can follow depends. */
    Set<String> lastingDecisions() {
        Set<String> lasting = new TreeSet<>();
        graph.states().stream().map(graph::from).flatMap(List::stream).forEach(step -> {
            Set<String> raised = new HashSet<>(step.decision().set());
            raised.removeAll(step.from().flags());
            if (!raised.isEmpty() && reachable(step.to()).anyMatch(state -> dependsOn(state.scene(), raised))) {
                lasting.add(step.from().scene().id() + "/" + step.decision().id());
            }
        });
        return lasting;
    }

    private Optional<State> start() {
        return graph.states().stream().findFirst();
    }

    private record Ways(int longest, long count) {}

    private Optional<Ways> walked(State state, Map<State, Ways> known, Set<State> above) {
        if (known.containsKey(state)) {
            return Optional.of(known.get(state));
        }
        if (!above.add(state)) {
            return Optional.empty();
        }
        int longest = 0;
        long count = state.scene() instanceof Scene.Ending ? 1 : 0;
        for (Step step : graph.from(state)) {
            Optional<Ways> rest = walked(step.to(), known, above);
            if (rest.isEmpty()) {
                return Optional.empty();
            }
            longest = Math.max(longest, rest.get().longest() + 1);
            count += rest.get().count();
        }
        above.remove(state);
        Ways ways = new Ways(longest, count);
        known.put(state, ways);
        return Optional.of(ways);
    }

    private Stream<State> reachable(State from) {
        Set<State> seen = new HashSet<>();
        Deque<State> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            State state = open.remove();
            if (seen.add(state)) {
                graph.from(state).forEach(step -> open.add(step.to()));
            }
        }
        return seen.stream();
    }

    private static boolean dependsOn(Scene scene, Set<String> flags) {
        return scene instanceof Scene.Turn turn && turn.conditions().anyMatch(condition -> mentions(condition, flags));
    }

    private static boolean mentions(Condition condition, Set<String> flags) {
        return Stream.concat(condition.when().stream(), condition.unless().stream())
                .anyMatch(flags::contains);
    }
}
