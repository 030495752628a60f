package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.MultipleChoice;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.SingleChoice;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a question of a lesson or an item of a bank. */
final class ItemReader {
    private static final Set<String> TYPES = Set.of("single-choice", "multiple-choice", "ordering");
    /** What comes after a dot in a slot path and is no answer. */
    private static final String FEEDBACK = "feedback";

    private final Prose prose;
    private final Places places;
    private final Problems problems;

    ItemReader(Prose prose, Places places, Problems problems) {
        this.prose = prose;
        this.places = places;
        this.problems = problems;
    }

    Item read(YamlMap yaml, String id, String path, boolean inBank) {
        String type = yaml.word(
                "type",
                "single-choice, multiple-choice or ordering",
                said -> TYPES.contains(said) ? Optional.of(said) : Optional.empty(),
                "ordering");
        String objective = yaml.id("objective");
        double weight = inBank
                ? yaml.fraction("weight", "a number above 0, at most 100", Double.MIN_VALUE, 100)
                        .orElse(1.0)
                : 1;
        boolean choice = !type.equals("ordering");
        LanguageMap prompt = prose.markdown(id);
        List<Answer> answers = choice ? answers(yaml, id, path) : List.of();
        List<NamedText> steps = choice ? List.of() : steps(yaml, id, path);
        @Nullable
        LanguageMap feedback =
                choice ? prose.optionalMarkdown(id + "." + FEEDBACK) : prose.markdown(id + "." + FEEDBACK);
        return switch (type) {
            case "single-choice" -> new SingleChoice(id, objective, weight, prompt, feedback, answers);
            case "multiple-choice" -> new MultipleChoice(id, objective, weight, prompt, feedback, answers);
            default -> new Ordering(id, objective, weight, prompt, feedback, steps);
        };
    }

    private List<NamedText> steps(YamlMap item, String id, String path) {
        List<NamedText> steps = new ArrayList<>();
        for (YamlMap yaml : item.maps("answers")) {
            String answerId = yaml.id("id");
            places.note(path + "/" + answerId, yaml.file(), yaml.line());
            yaml.done();
            steps.add(new NamedText(answerId, prose.markdown(id + "." + answerId)));
        }
        return steps;
    }

    private List<Answer> answers(YamlMap item, String id, String path) {
        List<Answer> answers = new ArrayList<>();
        for (YamlMap yaml : item.maps("answers")) {
            String answerId = yaml.id("id");
            places.note(path + "/" + answerId, yaml.file(), yaml.line());
            if (answerId.equals(FEEDBACK)) {
                problems.add(yaml.file(), yaml.line(), "another id than 'feedback'", "the answer is called 'feedback'");
            }
            boolean correct = yaml.flag("correct", false);
            yaml.done();
            String slot = id + "." + answerId;
            LanguageMap text = prose.markdown(slot);
            answers.add(new Answer(answerId, text, correct, prose.markdown(slot + "." + FEEDBACK)));
        }
        return answers;
    }
}
