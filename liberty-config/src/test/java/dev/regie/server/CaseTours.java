package dev.regie.server;

import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.CaseWalk;
import dev.regie.core.catalogue.content.CaseWalk.Step;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.core.shared.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks from the beginning of a case to its endings that together meet everything that anybody can meet in it: every scene in each of
 * its wordings, every decision with what it brings, every ending. Far fewer than there are paths.
 */
final class CaseTours {

    private record State(String scene, Set<String> flags) {}

    private final Case story;
    /** The shortest walk to every state, in the order of their lengths. */
    private final Map<State, CaseWalk> nearest = new LinkedHashMap<>();

    private final Set<String> met = new HashSet<>();

    private CaseTours(Case story) {
        this.story = story;
    }

    static List<List<Step>> of(Case story) {
        CaseTours tours = new CaseTours(story);
        tours.explore();
        return tours.tours();
    }

    private void explore() {
        Deque<CaseWalk> open = new ArrayDeque<>(List.of(CaseWalk.begin(story)));
        while (!open.isEmpty()) {
            CaseWalk walk = open.remove();
            if (nearest.putIfAbsent(state(walk), walk) == null) {
                walk.offered().forEach(decision -> open.add(decided(walk, decision)));
            }
        }
    }

    private List<List<Step>> tours() {
        List<List<Step>> tours = new ArrayList<>();
        for (Optional<CaseWalk> next = newest(); next.isPresent(); next = newest()) {
            CaseWalk walk = next.get();
            while (!walk.ended()) {
                CaseWalk here = walk;
                walk = here.offered().stream()
                        .filter(decision -> !met.contains(name(here, decision)))
                        .findFirst()
                        .map(decision -> decided(here, decision))
                        .orElseGet(() -> decided(here, here.offered().getFirst()));
            }
            meet(walk);
            tours.add(walk.path().stream().map(CaseWalk.Taken::step).toList());
        }
        return tours;
    }

    private Optional<CaseWalk> newest() {
        return nearest.values().stream()
                .filter(walk -> shown(walk).anyMatch(thing -> !met.contains(thing)))
                .findFirst();
    }

    private void meet(CaseWalk walk) {
        List<Step> steps = walk.path().stream().map(CaseWalk.Taken::step).toList();
        for (int length = 0; length <= steps.size(); length++) {
            CaseWalk at = CaseWalk.along(story, steps.subList(0, length)).orElseThrow();
            met.add(wording(at));
            if (length < steps.size()) {
                met.add(at.scene().id() + "/" + steps.get(length).decision());
            }
        }
    }

    private static Stream<String> shown(CaseWalk walk) {
        return Stream.concat(Stream.of(wording(walk)), walk.offered().stream().map(decision -> name(walk, decision)));
    }

    /** A scene in one of its wordings, and with one of its sets of decisions. */
    private static String wording(CaseWalk walk) {
        return walk.scene().id() + ": " + walk.text().in(Language.EN).text() + " "
                + walk.offered().stream().map(Scene.Decision::id).collect(Collectors.joining(", "));
    }

    private static String name(CaseWalk walk, Scene.Decision decision) {
        return walk.scene().id() + "/" + decision.id();
    }

    private static CaseWalk decided(CaseWalk walk, Scene.Decision decision) {
        return walk.decide(decision.id()).orElseThrow();
    }

    private static State state(CaseWalk walk) {
        return new State(walk.scene().id(), walk.flags());
    }
}
