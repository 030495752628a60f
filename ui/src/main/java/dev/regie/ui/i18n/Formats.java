package dev.regie.ui.i18n;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** Dates and times as people read them: in the language of the page and the time zone of the installation. */
@ApplicationScoped
public class Formats {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The date of today where the organisation is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }

    /** A date written out, as in 3 July 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.language().locale())
                .format(date);
    }

    /** The day of a moment, written out. */
    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, settings.timeZone()));
    }

    /** A date for a table, with the month cut short. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Texts.language().locale())
                .format(date);
    }

    /** The day of a moment for a table. */
    public String shortDate(Instant moment) {
        return shortDate(LocalDate.ofInstant(moment, settings.timeZone()));
    }

    /** Day and time of a moment to the second, short. */
    public String dateTime(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(Texts.language().locale())
                .format(moment.atZone(settings.timeZone()));
    }

    /** The time of day at a moment, to the minute. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Texts.language().locale())
                .format(moment.atZone(settings.timeZone()));
    }

    /** A date for somebody who plans the week: today, tomorrow, a weekday within six days, else the date. */
    public String due(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        if (days < 0) {
            return text("due.past", date(date));
        }
        if (days == 0) {
            return text("due.today");
        }
        if (days == 1) {
            return text("due.tomorrow");
        }
        if (days < 7) {
            return text(
                    "due.weekday",
                    DateTimeFormatter.ofPattern("EEEE d MMMM", Texts.language().locale())
                            .format(date));
        }
        return text("due.date", date(date));
    }
}
