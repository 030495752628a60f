package dev.regie.core.people.csv;

import dev.regie.core.people.SortText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column that a file of people can have; its heading may be Dutch or English. */
public enum Column {
    EMAIL("e-mail", "email", "e-mailadres", "mail"),
    GIVEN("given name", "voornaam", "first name"),
    TUSSENVOEGSEL("tussenvoegsel", "prefix"),
    FAMILY("family name", "achternaam", "last name"),
    LANGUAGE("language", "taal"),
    ROLES("roles", "rollen", "role", "rol"),
    TEAM("team"),
    FROM("from", "vanaf"),
    ACTIVE("active", "actief");

    private static final String BETWEEN = ";";

    private final String headings;

    Column(String... headings) {
        this.headings = String.join(BETWEEN, headings);
    }

    /** The accepted headings, the usual one first. */
    public List<String> headings() {
        return List.of(headings.split(BETWEEN));
    }

    /** The column with this heading; case, hyphens, underscores and spaces do not matter. */
    public static Optional<Column> of(String heading) {
        String asked = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings().stream().map(Column::plain).anyMatch(asked::equals))
                .findFirst();
    }

    private static String plain(String heading) {
        return SortText.words(heading).replace(" ", "");
    }
}
