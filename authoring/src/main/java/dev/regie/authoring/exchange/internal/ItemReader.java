package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.AcceptedTexts;
import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.FillIn;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Likert;
import dev.regie.core.catalogue.content.LongText;
import dev.regie.core.catalogue.content.Matching;
import dev.regie.core.catalogue.content.MultipleChoice;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Numeric;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.ShortText;
import dev.regie.core.catalogue.content.SingleChoice;
import dev.regie.core.catalogue.content.Situational;
import dev.regie.core.catalogue.content.Sorting;
import dev.regie.core.catalogue.content.TrueFalse;
import dev.regie.core.shared.LanguageMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a question of a lesson or an item of a bank. */
final class ItemReader {
    private static final List<String> TYPES = List.of(
            "single-choice",
            "multiple-choice",
            "true-false",
            "situational",
            "ordering",
            "matching",
            "sorting",
            "numeric",
            "fill-in",
            "short-text",
            "long-text",
            "likert");
    private static final Set<String> UNJUDGED = Set.of("long-text", "likert");
    /** What comes after a dot in a slot path and is no answer. */
    private static final String FEEDBACK = "feedback";

    private static final List<String> RESERVED = List.of(FEEDBACK);

    private final Desk desk;
    private final Prose prose;

    ItemReader(Desk desk) {
        this.desk = desk;
        this.prose = desk.prose();
    }

    /** The item, or empty with a problem noted if its type is unknown. */
    Optional<Item> read(YamlMap yaml, String id, String path, boolean inBank) {
        String type = yaml.oneOf("type", TYPES);
        if (type.isEmpty()) {
            prose.forgive(id);
            return Optional.empty();
        }
        Asked asked = new Asked(id, yaml.id("objective"), weight(yaml, type, inBank), prose.markdown(id), path);
        Item item = read(type, yaml, asked);
        yaml.done();
        return Optional.of(item);
    }

    private Item read(String type, YamlMap yaml, Asked asked) {
        String id = asked.id;
        return switch (type) {
            case "single-choice" -> {
                List<Answer> answers = answers(yaml, asked);
                yield new SingleChoice(id, asked.objective, asked.weight, asked.prompt, optionalFeedback(id), answers);
            }
            case "multiple-choice" -> {
                List<Answer> answers = answers(yaml, asked);
                yield new MultipleChoice(
                        id, asked.objective, asked.weight, asked.prompt, optionalFeedback(id), answers);
            }
            case "true-false" -> trueFalse(yaml, asked);
            case "situational" -> situational(yaml, asked);
            case "matching" -> matching(yaml, asked);
            case "sorting" -> sorting(yaml, asked);
            case "numeric" -> numeric(yaml, asked);
            case "fill-in" -> fillIn(yaml, asked);
            case "short-text" -> {
                AcceptedTexts accepted = new AcceptedTexts(prose.lines(id + ".accept"));
                LanguageMap right = prose.markdown(id + ".right");
                yield new ShortText(
                        id,
                        asked.objective,
                        asked.weight,
                        asked.prompt,
                        accepted,
                        right,
                        prose.markdown(id + ".wrong"));
            }
            case "long-text" -> {
                LanguageMap guide = prose.markdown(id + ".guide");
                yield new LongText(id, asked.objective, asked.prompt, guide, feedback(id));
            }
            case "likert" -> {
                List<NamedText> answers = named(yaml, asked, false);
                yield new Likert(id, asked.objective, asked.prompt, optionalFeedback(id), answers);
            }
            default -> {
                List<NamedText> answers = named(yaml, asked, true);
                yield new Ordering(id, asked.objective, asked.weight, asked.prompt, feedback(id), answers);
            }
        };
    }

    /** What every item has. */
    private record Asked(String id, String objective, double weight, LanguageMap prompt, String path) {}

    private static double weight(YamlMap yaml, String type, boolean inBank) {
        if (UNJUDGED.contains(type)) {
            yaml.refuse("weight", "no weight, since nothing is right or wrong here");
            return 1;
        }
        return inBank
                ? yaml.fraction("weight", "a number above 0, at most 100", Double.MIN_VALUE, 100)
                        .orElse(1.0)
                : 1;
    }

    private List<Answer> answers(YamlMap yaml, Asked asked) {
        return desk.entries(yaml, "answers", asked.path, RESERVED, (entry, answer) -> {
            boolean correct = entry.flag("correct", false);
            String slot = asked.id + "." + answer;
            LanguageMap text = prose.markdown(slot);
            return new Answer(answer, text, correct, feedback(slot));
        });
    }

    private TrueFalse trueFalse(YamlMap yaml, Asked asked) {
        boolean correct = yaml.flag("correct", null);
        LanguageMap whenTrue = feedback(asked.id + ".true");
        LanguageMap whenFalse = feedback(asked.id + ".false");
        return new TrueFalse(
                asked.id,
                asked.objective,
                asked.weight,
                asked.prompt,
                correct,
                whenTrue,
                whenFalse,
                optionalFeedback(asked.id));
    }

    private Situational situational(YamlMap yaml, Asked asked) {
        List<Situational.Weighed> answers = desk.entries(yaml, "answers", asked.path, RESERVED, (entry, answer) -> {
            double weight = weightOfAnswer(entry);
            String slot = asked.id + "." + answer;
            LanguageMap text = prose.markdown(slot);
            return new Situational.Weighed(answer, text, weight, feedback(slot));
        });
        return new Situational(
                asked.id, asked.objective, asked.weight, asked.prompt, optionalFeedback(asked.id), answers);
    }

    private double weightOfAnswer(YamlMap answer) {
        String expected = "a number from 0 to 1, 1 for what is right in full";
        if (!answer.has("weight")) {
            desk.problems().add(answer.file(), answer.line(), "'weight': " + expected, "it is missing");
        }
        return answer.fraction("weight", expected, 0, 1).orElse(1.0);
    }

    private Matching matching(YamlMap yaml, Asked asked) {
        List<Matching.Pair> pairs = yaml.ids("pairs", RESERVED).stream()
                .map(pair -> {
                    LanguageMap left = prose.markdown(asked.id + "." + pair + ".left");
                    return new Matching.Pair(pair, left, prose.markdown(asked.id + "." + pair + ".right"));
                })
                .toList();
        return new Matching(asked.id, asked.objective, asked.weight, asked.prompt, feedback(asked.id), pairs);
    }

    private Sorting sorting(YamlMap yaml, Asked asked) {
        List<NamedText> bins = desk.lines(yaml, "bins", List.of(), bin -> asked.id + ".bin." + bin);
        List<Sorting.Thing> things =
                desk.entries(yaml, "things", asked.path, List.of(FEEDBACK, "bin"), (entry, thing) -> {
                    String bin = entry.id("bin");
                    String slot = asked.id + "." + thing;
                    LanguageMap text = prose.markdown(slot);
                    return new Sorting.Thing(thing, bin, text, optionalFeedback(slot));
                });
        return new Sorting(asked.id, asked.objective, asked.weight, asked.prompt, feedback(asked.id), bins, things);
    }

    private Numeric numeric(YamlMap yaml, Asked asked) {
        BigDecimal answer = yaml.decimal("answer", "a number such as 12.5", null, null);
        BigDecimal tolerance =
                yaml.decimal("tolerance", "a number of 0 or more such as 0.5", BigDecimal.ZERO, BigDecimal.ZERO);
        @Nullable LanguageMap unit = prose.optionalLine(asked.id + ".unit");
        LanguageMap right = prose.markdown(asked.id + ".right");
        return new Numeric(
                asked.id,
                asked.objective,
                asked.weight,
                asked.prompt,
                answer,
                tolerance,
                unit,
                right,
                prose.markdown(asked.id + ".wrong"));
    }

    private FillIn fillIn(YamlMap yaml, Asked asked) {
        List<FillIn.Gap> gaps = yaml.ids("gaps", List.of("right", "wrong")).stream()
                .map(gap -> new FillIn.Gap(gap, new AcceptedTexts(prose.lines(asked.id + "." + gap))))
                .toList();
        LanguageMap right = prose.markdown(asked.id + ".right");
        return new FillIn(
                asked.id,
                asked.objective,
                asked.weight,
                asked.prompt,
                gaps,
                right,
                prose.markdown(asked.id + ".wrong"));
    }

    /** Steps of an ordering are entries, as the answers of a choice are; answers of a scale are a plain list. */
    private List<NamedText> named(YamlMap yaml, Asked asked, boolean steps) {
        return steps
                ? desk.entries(
                        yaml,
                        "answers",
                        asked.path,
                        RESERVED,
                        (_, answer) -> new NamedText(answer, prose.markdown(asked.id + "." + answer)))
                : desk.lines(yaml, "answers", RESERVED, answer -> asked.id + "." + answer);
    }

    private LanguageMap feedback(String slot) {
        return prose.markdown(slot + "." + FEEDBACK);
    }

    private @Nullable LanguageMap optionalFeedback(String slot) {
        return prose.optionalMarkdown(slot + "." + FEEDBACK);
    }
}
