package dev.regie.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read stands in the message files: no call that sets a text may be given a literal with a letter in it. */
class NoLiteralsTest {

    private static final String SAYS_SOMETHING = "\\(\\s*\"[^\"]*\\p{L}[^\"]*\"";
    private static final Pattern SETTER = Pattern.compile(
            "\\.?\\b(setText|setLabel|setPlaceholder|setHelperText|setErrorMessage|setHeader|setTitle|setTooltipText|setAriaLabel"
                    + "|setConfirmText|setCancelText|title|lead|fact|badge|show)" + SAYS_SOMETHING);
    private static final Pattern CONSTRUCTOR = Pattern.compile(
            "new (H[1-6]|Paragraph|Button|ListItem|Details|TextField|DateField|EmailField|PasswordField|Select|Section|EmptyState|Table"
                    + "|MultiSelectComboBox<>|ComboBox<>|SideNav)" + SAYS_SOMETHING);
    private static final Pattern SPAN = Pattern.compile("new Span" + SAYS_SOMETHING);
    private static final Pattern LABEL = Pattern.compile("\"aria-label\",\\s*\"");

    @Test
    void no_page_has_words_of_its_own() {
        assertThat(SourceFiles.all().stream().flatMap(file -> literals(file).stream()))
                .isEmpty();
    }

    @Test
    void a_literal_would_be_found() {
        assertThat(SETTER.matcher("field.setLabel(\"Name\");").find()).isTrue();
        assertThat(CONSTRUCTOR.matcher("add(new H2(\n    \"Teams\"));").find()).isTrue();
        assertThat(SETTER.matcher("field.setLabel(text(\"people.name\"));").find())
                .isFalse();
    }

    private static List<String> literals(Path file) {
        String source = SourceFiles.read(file);
        return List.of(SETTER, CONSTRUCTOR, SPAN, LABEL).stream()
                .flatMap(pattern -> pattern.matcher(source).results())
                .map(found -> file.getFileName() + ": " + found.group())
                .filter(found -> !found.contains("new Span(\"Regie\""))
                .filter(found -> !found.contains("Content-Security-Policy")) // a header of the answer, not of a page
                .toList();
    }
}
