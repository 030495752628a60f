package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Availability;
import dev.regie.core.catalogue.content.Availability.Anchor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@link Availability} as one word: {@code enrolment+7}, {@code cohort-start+14}, {@code course-done+7} or {@code 2027-03-01}. */
final class AvailabilityWord {
    static final String EXPECTED = "enrolment+DAYS, cohort-start+DAYS, course-done+DAYS or a date such as 2027-03-01";
    private static final Pattern AFTER = Pattern.compile("(enrolment|cohort-start|course-done)\\+(\\d{1,4})");

    private AvailabilityWord() {}

    static Optional<Availability> read(String said) {
        var after = AFTER.matcher(said);
        try {
            if (after.matches()) {
                Anchor anchor = Anchor.valueOf(after.group(1).replace('-', '_').toUpperCase(Locale.ROOT));
                return Optional.of(new Availability.After(anchor, Integer.parseInt(after.group(2))));
            }
            return Optional.of(new Availability.From(LocalDate.parse(said)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The word, or empty for what is always available. */
    static Optional<String> write(Availability availability) {
        return switch (availability) {
            case Availability.Always() -> Optional.empty();
            case Availability.After(Anchor anchor, int days) ->
                Optional.of(anchor.name().toLowerCase(Locale.ROOT).replace('_', '-') + "+" + days);
            case Availability.From(LocalDate date) -> Optional.of(date.toString());
        };
    }
}
