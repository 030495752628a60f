package dev.regie.core.catalogue.content;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** What may be typed as a right answer: one text per line, in each language its own. Never leaves the server. */
public record AcceptedTexts(LanguageMap lines) {

    /** The texts for readers of that language; of another language if it has none. */
    public List<String> in(Language language) {
        return lines.in(language)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** One of them, for those who need any. */
    String first() {
        return lines.texts().keySet().stream()
                .flatMap(language -> in(language).stream())
                .findFirst()
                .orElse("");
    }
}
