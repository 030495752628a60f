package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Fault.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of a case, so that every walk through it goes on and comes to an end. */
final class CaseRules {
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private final Case story;
    private final List<Fault> faults = new ArrayList<>();

    private CaseRules(Case story) {
        this.story = story;
    }

    static List<Fault> faults(Case story) {
        CaseRules rules = new CaseRules(story);
        rules.scenesExist();
        rules.decisionsLeadOn();
        rules.flagsAreSet();
        if (rules.faults.isEmpty()) {
            rules.walksEnd(CaseGraph.of(story));
        }
        return rules.faults;
    }

    private void add(Rule rule, String path, String detail) {
        faults.add(new Fault(rule, path.isEmpty() ? story.id() : story.id() + "/" + path, detail));
    }

    private Stream<Scene.Turn> turns() {
        return story.scenes().stream().filter(Scene.Turn.class::isInstance).map(Scene.Turn.class::cast);
    }

    private void scenesExist() {
        if (story.scene(story.start()).isEmpty()) {
            add(Rule.REFERENCE_UNKNOWN, "", "It starts at '" + story.start() + "', which is no scene");
        }
        turns().forEach(turn -> turn.decisions()
                .forEach(decision -> decision.ways().stream()
                        .filter(way -> story.scene(way.scene()).isEmpty())
                        .forEach(way -> add(
                                Rule.REFERENCE_UNKNOWN,
                                turn.id() + "/" + decision.id(),
                                "It leads to '" + way.scene() + "', which is no scene"))));
    }

    private void decisionsLeadOn() {
        turns().forEach(turn -> {
            if (turn.decisions().size() > MOST) {
                add(Rule.TOO_MANY_PARTS, turn.id(), turn.decisions().size() + " decisions where four are the most");
            }
            turn.decisions().stream()
                    .filter(decision -> decision.ways().isEmpty()
                            || !decision.ways().getLast().condition().equals(Scene.Condition.ALWAYS))
                    .forEach(decision -> add(
                            Rule.WAY_MISSING,
                            turn.id() + "/" + decision.id(),
                            "The last of its ways has a condition, so there may be none"));
        });
    }

    private void flagsAreSet() {
        Set<String> set = new HashSet<>();
        turns().forEach(turn -> turn.decisions().forEach(decision -> set.addAll(decision.set())));
        turns().forEach(turn -> {
            Set<String> asked = new LinkedHashSet<>();
            turn.conditions().forEach(condition -> {
                asked.addAll(condition.when());
                asked.addAll(condition.unless());
            });
            asked.stream()
                    .filter(flag -> !set.contains(flag))
                    .forEach(flag -> add(Rule.FLAG_NEVER_SET, turn.id(), "No decision sets '" + flag + "'"));
        });
    }

    private void walksEnd(CaseGraph graph) {
        if (graph.isTooLarge()) {
            add(Rule.TOO_MANY_PARTS, "", "More than " + CaseGraph.MOST_STATES + " combinations of scenes and flags");
            return;
        }
        everythingIsMet(graph);
        Set<String> few = new LinkedHashSet<>();
        Set<String> endless = new LinkedHashSet<>();
        Set<CaseGraph.State> ending = graph.ending();
        for (CaseGraph.State state : graph.states()) {
            Scene scene = state.scene();
            if (scene instanceof Scene.Turn turn && turn.offered(state.flags()).size() < FEWEST && few.add(turn.id())) {
                add(
                        Rule.TOO_FEW_DECISIONS,
                        turn.id(),
                        "Offers " + turn.offered(state.flags()).size() + " with " + inWords(state.flags()));
            }
            if (!ending.contains(state) && endless.add(scene.id())) {
                add(Rule.NEVER_ENDS, scene.id(), "No ending can be reached from here with " + inWords(state.flags()));
            }
        }
    }

    private void everythingIsMet(CaseGraph graph) {
        Set<String> met = graph.met();
        for (Scene scene : story.scenes()) {
            if (!met.contains(scene.id())) {
                add(Rule.NEVER_REACHED, scene.id(), "No decisions lead to this scene");
            } else if (scene instanceof Scene.Turn turn) {
                turn.variants().stream()
                        .filter(variant -> !met.contains(turn.id() + "/variant/" + variant.id()))
                        .forEach(variant -> add(
                                Rule.NEVER_REACHED,
                                turn.id() + "/" + variant.id(),
                                "No decisions lead to this variant"));
                turn.decisions().stream()
                        .filter(decision -> !met.contains(turn.id() + "/" + decision.id()))
                        .forEach(decision ->
                                add(Rule.NEVER_REACHED, turn.id() + "/" + decision.id(), "It is never offered"));
            }
        }
    }

    private static String inWords(Set<String> flags) {
        return flags.isEmpty() ? "no flag set" : "the flags " + String.join(", ", flags);
    }
}
