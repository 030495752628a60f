package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.core.catalogue.content.Scene.Condition;
import dev.regie.core.catalogue.content.Scene.Decision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every state that a case can be in, a scene with the flags that are up, and the steps between them. */
final class CaseGraph {
    /** A case with more is refused at publishing; its figures are of as many. */
    private static final int MOST_STATES = 20_000;

    /** A scene and the flags that are up in it. */
    record State(Scene scene, Set<String> flags) {}

    /** A decision taken in a state. */
    record Step(State from, Decision decision, State to) {}

    private final Optional<State> start;
    private final Map<State, List<Step>> steps = new LinkedHashMap<>();

    CaseGraph(Case story) {
        start = story.scene(story.start()).map(scene -> new State(scene, Set.of()));
        Deque<State> open = new ArrayDeque<>();
        start.ifPresent(open::add);
        while (!open.isEmpty() && steps.size() < MOST_STATES) {
            State state = open.remove();
            if (!steps.containsKey(state)) {
                List<Step> onward = onward(story, state);
                steps.put(state, onward);
                onward.forEach(step -> open.add(step.to()));
            }
        }
    }

    Set<State> states() {
        return steps.keySet();
    }

    /** Decisions to the nearest ending; 0 if there is none. */
    int shortestPath() {
        Set<State> seen = new HashSet<>();
        Set<State> level = start.map(Set::of).orElse(Set.of());
        for (int decisions = 0; !level.isEmpty(); decisions++) {
            if (level.stream().anyMatch(state -> state.scene() instanceof Scene.Ending)) {
                return decisions;
            }
            seen.addAll(level);
            level = level.stream()
                    .flatMap(state -> steps.getOrDefault(state, List.of()).stream())
                    .map(Step::to)
                    .filter(state -> !seen.contains(state))
                    .collect(Collectors.toSet());
        }
        return 0;
    }

    /** Decisions to the farthest ending; empty if one can go round. */
    Optional<Integer> longestPath() {
        return start.flatMap(state -> walked(state, new HashMap<>(), new HashSet<>()))
                .map(Ways::longest);
    }

    /** Different ways through; empty if one can go round. */
    Optional<Long> paths() {
        return start.flatMap(state -> walked(state, new HashMap<>(), new HashSet<>()))
                .map(Ways::count);
    }

    /** Decisions, as scene and id, that put a flag up on which a scene that can follow depends. */
    Set<String> lastingDecisions() {
        Set<String> lasting = new TreeSet<>();
        steps.values().stream().flatMap(List::stream).forEach(step -> {
            Set<String> raised = new HashSet<>(step.decision().set());
            raised.removeAll(step.from().flags());
            if (!raised.isEmpty() && reachable(step.to()).anyMatch(state -> dependsOn(state.scene(), raised))) {
                lasting.add(step.from().scene().id() + "/" + step.decision().id());
            }
        });
        return lasting;
    }

    private static List<Step> onward(Case story, State state) {
        if (!(state.scene() instanceof Scene.Turn turn)) {
            return List.of();
        }
        List<Step> onward = new ArrayList<>();
        for (Decision decision : turn.offered(state.flags())) {
            Set<String> flags = decision.raised(state.flags());
            decision.next(flags)
                    .flatMap(story::scene)
                    .ifPresent(scene -> onward.add(new Step(state, decision, new State(scene, Set.copyOf(flags)))));
        }
        return onward;
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
        for (Step step : steps.getOrDefault(state, List.of())) {
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
                steps.getOrDefault(state, List.of()).forEach(step -> open.add(step.to()));
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
