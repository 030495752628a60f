package dev.regie.ui.component;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.regie.ui.i18n.Texts;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A date picker with months and days in the language of the page, weeks from Monday. */
public final class DateField extends DatePicker {
    private static final long serialVersionUID = 1L;

    /** An empty field. */
    public DateField(String label) {
        super(label);
        Locale locale = Texts.language().locale();
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats(text("date.format"), "d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setToday(text("date.today"))
                .setCancel(text("cancel"))
                .setBadInputErrorMessage(text("date.bad"))
                .setRequiredErrorMessage(text("date.missing")));
    }

    /** Vaadin counts the days of the week from Sunday. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
