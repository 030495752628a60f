package dev.regie.core.assessment;

import dev.regie.core.catalogue.content.NamedText;
import java.util.List;

/**
 * What an item puts before those who answer it, in the order in which it is shown. Nothing in it tells what is right.
 *
 * @param answers to choose from or to put in order
 * @param sources what is to be matched or sorted
 * @param targets what it is matched to, or the bins it goes into
 */
public record Shown(List<NamedText> answers, List<NamedText> sources, List<NamedText> targets) {

    static final Shown NOTHING = new Shown(List.of(), List.of(), List.of());

    public Shown {
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    static Shown answers(List<NamedText> answers) {
        return new Shown(answers, List.of(), List.of());
    }
}
