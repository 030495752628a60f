package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Scene.Decision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every state that a walk through a case can come to, and the steps between them, found by trying every decision. */
public final class CaseGraph {
    /** So that a case whose flags multiply without bound is named instead of tried for ever. */
    public static final int MOST_STATES = 20_000;

    /** A scene, reached with those flags up. */
    public record State(Scene scene, Set<String> flags) {
        public State {
            flags = Set.copyOf(flags);
        }
    }

    /** A decision taken in a state. */
    public record Step(State from, Decision decision, State to) {}

    private final Map<State, List<Step>> steps = new LinkedHashMap<>();
    private boolean tooLarge;

    private CaseGraph() {}

    /** Explores the case; scenes that do not exist lead nowhere. */
    public static CaseGraph of(Case story) {
        CaseGraph graph = new CaseGraph();
        graph.explore(story);
        return graph;
    }

    private void explore(Case story) {
        Deque<State> open = new ArrayDeque<>();
        story.scene(story.start()).ifPresent(scene -> open.add(new State(scene, Set.of())));
        while (!open.isEmpty() && !tooLarge) {
            State state = open.remove();
            if (!steps.containsKey(state)) {
                List<Step> onward = onward(story, state);
                steps.put(state, onward);
                onward.forEach(step -> open.add(step.to()));
                tooLarge = steps.size() > MOST_STATES;
            }
        }
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
                    .ifPresent(scene -> onward.add(new Step(state, decision, new State(scene, flags))));
        }
        return onward;
    }

    /** Whether there were more states than are tried. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The states, those of the fewest decisions first. */
    public Set<State> states() {
        return steps.keySet();
    }

    /** Where one can go from there; nowhere from an ending. */
    public List<Step> from(State state) {
        return steps.getOrDefault(state, List.of());
    }

    /** The scenes, and the variants and decisions met in them, by their path below the case. */
    Set<String> met() {
        Set<String> met = new HashSet<>();
        for (State state : states()) {
            met.add(state.scene().id());
            if (state.scene() instanceof Scene.Turn turn) {
                turn.variant(state.flags()).ifPresent(variant -> met.add(turn.id() + "/variant/" + variant.id()));
                turn.offered(state.flags()).forEach(decision -> met.add(turn.id() + "/" + decision.id()));
            }
        }
        return met;
    }

    /** The states from which an ending can be reached. */
    Set<State> ending() {
        Set<State> ending = new HashSet<>();
        states().stream().filter(state -> state.scene() instanceof Scene.Ending).forEach(ending::add);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (State state : states()) {
                if (!ending.contains(state)
                        && from(state).stream().map(Step::to).anyMatch(ending::contains)) {
                    grew |= ending.add(state);
                }
            }
        }
        return ending;
    }
}
