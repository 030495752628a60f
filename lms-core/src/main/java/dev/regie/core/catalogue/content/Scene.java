package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A moment of a case: something happens, and then either the learner decides or the story is over. */
public sealed interface Scene {
    /** Unique in its case and never used again for something else. */
    String id();

    /** Plain text. */
    LanguageMap title();

    /** Where it is and who is there, on one line of plain text. */
    LanguageMap place();

    /** What happens and what was just said, as Markdown. */
    LanguageMap text();

    /**
     * A scene that goes on.
     *
     * @param variants of the text: the first whose condition holds replaces it
     */
    record Turn(
            String id,
            LanguageMap title,
            LanguageMap place,
            LanguageMap text,
            List<Variant> variants,
            List<Decision> decisions)
            implements Scene {
        public Turn {
            requireNonNull(title, "title");
            requireNonNull(place, "place");
            requireNonNull(text, "text");
            StableId.require(id);
            variants = List.copyOf(variants);
            decisions = List.copyOf(decisions);
        }

        /** What it says with those flags up. */
        public LanguageMap text(Set<String> flags) {
            return variant(flags).map(Variant::text).orElse(text);
        }

        /** What it offers with those flags up. */
        public List<Decision> offered(Set<String> flags) {
            return decisions.stream()
                    .filter(decision -> decision.condition().holds(flags))
                    .toList();
        }

        /** Everything in it that depends on flags. */
        public Stream<Condition> conditions() {
            return Stream.concat(
                    variants.stream().map(Variant::condition),
                    decisions.stream()
                            .flatMap(decision -> Stream.concat(
                                    Stream.of(decision.condition()),
                                    decision.ways().stream().map(Way::condition))));
        }

        /** The variant that replaces the text with those flags up. */
        Optional<Variant> variant(Set<String> flags) {
            return variants.stream()
                    .filter(variant -> variant.condition().holds(flags))
                    .findFirst();
        }

        /** The decision with that id, whether it is offered or not. */
        public Optional<Decision> decision(String decisionId) {
            return decisions.stream()
                    .filter(decision -> decision.id().equals(decisionId))
                    .findFirst();
        }
    }

    /**
     * A scene in which the story is over.
     *
     * @param idea what there is to learn from this ending, as Markdown
     */
    record Ending(String id, LanguageMap title, LanguageMap place, LanguageMap text, LanguageMap idea)
            implements Scene {
        public Ending {
            requireNonNull(title, "title");
            requireNonNull(place, "place");
            requireNonNull(text, "text");
            requireNonNull(idea, "idea");
            StableId.require(id);
        }
    }

    /** The text of a scene for those who come to it in another state. */
    record Variant(String id, Condition condition, LanguageMap text) {
        public Variant {
            requireNonNull(condition, "condition");
            requireNonNull(text, "text");
            StableId.require(id);
        }
    }

    /**
     * Something the learner can say or do.
     *
     * @param condition in which states it is offered
     * @param set flags that are up from here on, before the way on is chosen
     * @param ways where it leads: the first whose condition holds
     * @param text what is said or done
     * @param consequence what happens, before any judgement
     * @param idea the idea behind it
     */
    record Decision(
            String id,
            Condition condition,
            List<String> set,
            List<Way> ways,
            LanguageMap text,
            LanguageMap consequence,
            LanguageMap idea) {
        public Decision {
            requireNonNull(condition, "condition");
            requireNonNull(text, "text");
            requireNonNull(consequence, "consequence");
            requireNonNull(idea, "idea");
            StableId.require(id);
            set = List.copyOf(set);
            ways = List.copyOf(ways);
        }

        /** The flags that are up once it is taken with those up before. */
        public Set<String> raised(Set<String> flags) {
            Set<String> raised = new TreeSet<>(flags);
            raised.addAll(set);
            return raised;
        }

        /** The scene that follows in that state; empty if no way is open. */
        public Optional<String> next(Set<String> flags) {
            return ways.stream()
                    .filter(way -> way.condition().holds(flags))
                    .map(Way::scene)
                    .findFirst();
        }
    }

    /** A way on, to the scene with that id. */
    record Way(String scene, Condition condition) {
        public Way {
            requireNonNull(condition, "condition");
            StableId.require(scene);
        }
    }

    /**
     * In which states something holds.
     *
     * @param when flags that are all up
     * @param unless flags of which none is up
     */
    record Condition(List<String> when, List<String> unless) {
        /** Holds in every state. */
        public static final Condition ALWAYS = new Condition(List.of(), List.of());

        public Condition {
            when = List.copyOf(when);
            unless = List.copyOf(unless);
        }

        /** Whether it holds with those flags up. */
        public boolean holds(Set<String> flags) {
            return flags.containsAll(when) && unless.stream().noneMatch(flags::contains);
        }
    }
}
