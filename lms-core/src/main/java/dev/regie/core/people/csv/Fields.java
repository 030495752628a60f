package dev.regie.core.people.csv;

import dev.regie.core.access.Role;
import dev.regie.core.people.csv.Problem.Kind;
import dev.regie.core.shared.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of one line as what they mean; what means nothing is noted as wrong. */
final class Fields {
    private static final Set<String> YES = Set.of("yes", "ja", "true", "1", "y", "j");
    private static final Set<String> NO = Set.of("no", "nee", "false", "0", "n");
    private static final Map<String, Role> ROLES = Map.of(
            "learner", Role.LEARNER,
            "deelnemer", Role.LEARNER,
            "trainer", Role.TRAINER,
            "manager", Role.MANAGER,
            "leidinggevende", Role.MANAGER,
            "admin", Role.ADMIN,
            "administrator", Role.ADMIN,
            "beheerder", Role.ADMIN);
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TUSSENVOEGSEL = 40;

    private final Sheet.Row row;
    private final List<Problem> wrong;

    Fields(Sheet.Row row, List<Problem> wrong) {
        this.row = row;
        this.wrong = wrong;
    }

    void wrong(Column column, Kind kind) {
        wrong.add(new Problem(row.line(), column, kind, row.fields().getOrDefault(column, "")));
    }

    /** A given or family name; as it was where nothing stands here, and missing where nothing was. */
    String name(Column column, Optional<String> before) {
        Optional<String> name = row.filled(column).or(() -> before);
        if (name.isEmpty()) {
            wrong(column, Kind.MISSING);
        } else if (name.get().length() > LONGEST_NAME) {
            wrong(column, Kind.TOO_LONG);
        }
        return name.orElse("");
    }

    @Nullable
    String tussenvoegsel(Optional<String> before) {
        if (!row.has(Column.TUSSENVOEGSEL)) {
            return before.orElse(null);
        }
        String text = row.fields().getOrDefault(Column.TUSSENVOEGSEL, "");
        if (text.length() > LONGEST_TUSSENVOEGSEL) {
            wrong(Column.TUSSENVOEGSEL, Kind.TOO_LONG);
        }
        return text.isEmpty() ? null : text;
    }

    Optional<Language> language() {
        Optional<String> text = row.filled(Column.LANGUAGE);
        Optional<Language> language = text.flatMap(Fields::language);
        if (text.isPresent() && language.isEmpty()) {
            wrong(Column.LANGUAGE, Kind.LANGUAGE_UNKNOWN);
        }
        return language;
    }

    private static Optional<Language> language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "nl", "nederlands", "dutch" -> Optional.of(Language.NL);
            case "en", "engels", "english" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    /** All roles, with the one that everybody has. */
    Optional<Set<Role>> roles() {
        return row.filled(Column.ROLES).map(text -> {
            Set<Role> roles = EnumSet.of(Role.LEARNER);
            for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,+|/;]+")) {
                Role role = ROLES.get(word);
                if (role == null) {
                    wrong.add(new Problem(row.line(), Column.ROLES, Kind.ROLE_UNKNOWN, word));
                } else {
                    roles.add(role);
                }
            }
            return roles;
        });
    }

    Optional<Boolean> active() {
        return row.filled(Column.ACTIVE).map(text -> {
            String word = text.toLowerCase(Locale.ROOT);
            if (!YES.contains(word) && !NO.contains(word)) {
                wrong(Column.ACTIVE, Kind.ACTIVE_UNKNOWN);
            }
            return !NO.contains(word);
        });
    }

    Optional<String> team() {
        return row.filled(Column.TEAM);
    }

    Optional<LocalDate> from() {
        Optional<String> text = row.filled(Column.FROM);
        Optional<LocalDate> day = text.flatMap(Fields::date);
        if (text.isPresent() && day.isEmpty()) {
            wrong(Column.FROM, Kind.DATE_INVALID);
        }
        return day;
    }

    private static Optional<LocalDate> date(String text) {
        return DATES.stream().flatMap(format -> date(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Roles as a file writes them. */
    static String words(Set<Role> roles) {
        return roles.stream()
                .filter(role -> roles.size() == 1 || role != Role.LEARNER)
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static String yesOrNo(boolean said) {
        return said ? "yes" : "no";
    }
}
