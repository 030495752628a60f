package dev.regie.core.catalogue.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All states that a walk through a case can come to, found by trying every decision. */
final class CaseGraph {
    /** So that a case whose flags multiply without bound is named instead of tried for ever. */
    static final int MOST_STATES = 20_000;

    /** A scene, reached with those flags up. */
    record State(String scene, Set<String> flags) {}

    private final Case story;
    private final Map<State, Set<State>> next = new LinkedHashMap<>();
    /** Scenes, and the variants and decisions met in them, by their path below the case. */
    private final Set<String> met = new LinkedHashSet<>();

    private CaseGraph(Case story) {
        this.story = story;
    }

    /** Explores the case; scenes that do not exist lead nowhere. */
    static CaseGraph of(Case story) {
        CaseGraph graph = new CaseGraph(story);
        graph.explore();
        return graph;
    }

    private void explore() {
        Deque<State> toDo = new ArrayDeque<>();
        toDo.add(new State(story.start(), Set.of()));
        while (!toDo.isEmpty() && next.size() <= MOST_STATES) {
            State state = toDo.poll();
            if (!next.containsKey(state)) {
                Set<State> following = following(state);
                next.put(state, following);
                toDo.addAll(following);
            }
        }
    }

    private Set<State> following(State state) {
        Set<State> following = new LinkedHashSet<>();
        Optional<Scene> scene = story.scene(state.scene());
        scene.ifPresent(found -> met.add(found.id()));
        if (scene.orElse(null) instanceof Scene.Turn turn) {
            turn.variant(state.flags()).ifPresent(variant -> met.add(turn.id() + "/variant/" + variant.id()));
            turn.offered(state.flags()).forEach(decision -> {
                met.add(turn.id() + "/" + decision.id());
                Set<String> flags = decision.raised(state.flags());
                decision.next(flags).ifPresent(way -> following.add(new State(way, flags)));
            });
        }
        return following;
    }

    /** Whether there were more states than are tried. */
    boolean isTooLarge() {
        return next.size() > MOST_STATES;
    }

    Set<State> states() {
        return next.keySet();
    }

    /** Whether any walk comes to that scene, shows that variant or is offered that decision. */
    boolean meets(String path) {
        return met.contains(path);
    }

    /** The states from which an ending can be reached. */
    Set<State> ending() {
        Set<State> ending = new HashSet<>();
        states().stream().filter(this::isEnding).forEach(ending::add);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map.Entry<State, Set<State>> entry : next.entrySet()) {
                if (!ending.contains(entry.getKey())
                        && entry.getValue().stream().anyMatch(ending::contains)) {
                    grew |= ending.add(entry.getKey());
                }
            }
        }
        return ending;
    }

    private boolean isEnding(State state) {
        return story.scene(state.scene()).orElse(null) instanceof Scene.Ending;
    }
}
