package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.CaseWalk;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.player.lesson.internal.CaseRound.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that a learner did in a case, and what may come next. Pure.
 *
 * @param rounds oldest first; none before the first decision
 */
record CaseTrace(Case story, List<CaseRound> rounds) {

    CaseTrace {
        rounds = List.copyOf(rounds);
    }

    /** What a decision comes to. */
    sealed interface Move {

        /** It was taken now. {@code from} is where, {@code trace} what is so after it. */
        record Made(Step step, Scene.Decision decision, CaseWalk from, CaseTrace trace) implements Move {}

        /** It had been taken already; nothing changes. */
        record Repeated(Scene.Decision decision) implements Move {}

        /** The learner is not in that scene any more, or it does not offer this. */
        record MovedOn() implements Move {}

        /** The case knows no such scene or decision. */
        record Unknown() implements Move {}
    }

    /** The round that is under way, or was the last. */
    CaseRound current() {
        return rounds.isEmpty() ? CaseRound.first() : rounds.getLast();
    }

    /** Where the learner is: as far as this version of the case still knows the decisions. */
    CaseWalk walk() {
        CaseWalk walk = CaseWalk.begin(story);
        for (Step step : current().steps()) {
            Optional<CaseWalk> next =
                    walk.scene().id().equals(step.scene()) ? walk.decide(step.decision()) : Optional.empty();
            if (next.isEmpty()) {
                return walk;
            }
            walk = next.get();
        }
        return walk;
    }

    /** The endings that were reached, in the order in which the case has them. */
    List<Scene.Ending> found() {
        Set<String> reached = new LinkedHashSet<>();
        rounds.forEach(round -> {
            if (round.ending() != null) {
                reached.add(round.ending());
            }
        });
        return story.endings().stream()
                .filter(ending -> reached.contains(ending.id()))
                .toList();
    }

    /** Takes a decision. */
    Move decide(UUID event, String scene, String decision) {
        Optional<Step> before = rounds.stream()
                .flatMap(round -> round.steps().stream())
                .filter(step -> step.event().equals(event))
                .findFirst();
        if (before.isPresent()) {
            return decision(before.get().scene(), before.get().decision())
                    .<Move>map(Move.Repeated::new)
                    .orElseGet(Move.Unknown::new);
        }
        Optional<Scene.Decision> known = decision(scene, decision);
        if (known.isEmpty()) {
            return new Move.Unknown();
        }
        CaseWalk from = walk();
        Optional<CaseWalk> to = from.scene().id().equals(scene) ? from.decide(decision) : Optional.empty();
        if (to.isEmpty()) {
            return new Move.MovedOn();
        }
        Step step = new Step(event, scene, decision);
        return new Move.Made(step, known.get(), from, with(from, step, to.get()));
    }

    /** Whether that restart was made already, or there is nothing to begin anew. */
    boolean restarted(UUID event) {
        return current().steps().isEmpty() || rounds.stream().anyMatch(round -> event.equals(round.begunBy()));
    }

    /** Begins a new round; what was found stays found. */
    CaseTrace restart(UUID event) {
        CaseRound next = new CaseRound(current().number() + 1, event, null, List.of());
        return new CaseTrace(
                story, Stream.concat(rounds.stream(), Stream.of(next)).toList());
    }

    private CaseTrace with(CaseWalk from, Step step, CaseWalk to) {
        List<Step> steps =
                new ArrayList<>(current().steps().subList(0, from.path().size()));
        steps.add(step);
        String ending = to.ended() ? to.scene().id() : null;
        CaseRound longer = new CaseRound(current().number(), current().begunBy(), ending, steps);
        List<CaseRound> others = rounds.isEmpty() ? List.of() : rounds.subList(0, rounds.size() - 1);
        return new CaseTrace(
                story, Stream.concat(others.stream(), Stream.of(longer)).toList());
    }

    private Optional<Scene.Decision> decision(String scene, String decision) {
        return story.scene(scene)
                .filter(Scene.Turn.class::isInstance)
                .map(Scene.Turn.class::cast)
                .flatMap(turn -> turn.decision(decision));
    }
}
