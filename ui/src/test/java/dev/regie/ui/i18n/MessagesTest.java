package dev.regie.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern USE = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Messages dutch = Messages.in(Language.NL);
    private final Messages english = Messages.in(Language.EN);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(dutch.keys());
    }

    @Test
    void a_text_has_the_same_placeholders_in_both_languages() {
        for (String key : dutch.keys()) {
            assertThat(placeholders(english.pattern(key))).as(key).isEqualTo(placeholders(dutch.pattern(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_is_a_valid_format_without_a_straight_apostrophe(Language language) {
        Messages messages = Messages.in(language);
        for (String key : messages.keys()) {
            String pattern = messages.pattern(key);
            assertThat(pattern).as(key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(pattern, language.locale())).as(key).isNotNull();
        }
    }

    @Test
    void every_key_that_the_pages_use_has_a_text_and_no_text_is_unused() {
        assertThat(usedKeys()).containsExactlyInAnyOrderElementsOf(dutch.keys());
    }

    @Test
    void numbers_and_plurals_follow_the_language() {
        assertThat(dutch.text("minutes", 1)).isEqualTo("1 minuut");
        assertThat(dutch.text("minutes", 12)).isEqualTo("12 minuten");
        assertThat(dutch.text("people.found", 1234)).isEqualTo("1.234 mensen");
        assertThat(english.text("people.found", 1234)).isEqualTo("1,234 people");
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> usedKeys() {
        return SourceFiles.all().stream()
                .flatMap(file -> USE.matcher(SourceFiles.read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
