package dev.regie.authoring.exchange.internal;

import dev.regie.core.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What courses and programmes begin with. */
final class Heads {
    private Heads() {}

    static void format(YamlMap yaml) {
        yaml.number("format", CourseFolder.FORMAT, CourseFolder.FORMAT);
    }

    /** The declared languages, never none. */
    static List<Language> languages(YamlMap yaml) {
        List<Language> languages = yaml.words("languages", "nl or en", true, Heads::language);
        if (languages.stream().distinct().count() < languages.size()) {
            yaml.refuse("languages", "each language once");
        }
        return languages.isEmpty()
                ? List.of(Language.NL)
                : languages.stream().distinct().toList();
    }

    private static Optional<Language> language(String said) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(said))
                .findFirst();
    }
}
