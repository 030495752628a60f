package dev.regie.player.launch.internal;

import dev.regie.core.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the player's plain pages say. */
public enum Words {
    NEEDS_SCRIPT(
            "Deze les heeft JavaScript nodig. Zet het aan in je browser en laad de pagina opnieuw.",
            "This lesson needs JavaScript. Switch it on in your browser and load the page again."),
    UNKNOWN_TITLE("Deze les is er niet", "There is no such lesson"),
    UNKNOWN_TEXT(
            "Misschien is het adres niet goed overgenomen, of hoort de les niet bij jouw versie van de cursus.",
            "The address may have been copied wrongly, or the lesson is not part of your version of the course."),
    NOT_ENROLLED_TITLE("Je volgt deze cursus nog niet", "You are not taking this course yet"),
    NOT_ENROLLED_TEXT(
            "Deze les opent zodra je voor de cursus bent ingeschreven.",
            "This lesson opens once you are enrolled on the course."),
    PAUSED_TITLE("Deze cursus is even gepauzeerd", "This course is paused for now"),
    PAUSED_TEXT(
            "Wat je al deed is bewaard. De les opent weer als de cursus verdergaat.",
            "What you did so far is kept. The lesson opens again when the course goes on."),
    NOT_YET_TITLE("Dit gaat later open", "This opens later"),
    NOT_YET_TEXT("Je kunt hier terecht vanaf %s.", "You can begin here from %s on."),
    AFTER_COURSE_TEXT(
            "Dit hoort bij de weken na de cursus. Het gaat open als je de cursus hebt afgerond.",
            "This belongs to the weeks after the course. It opens once you have completed the course."),
    FORBIDDEN_TITLE("Dit is voor trainers", "This is for trainers"),
    FORBIDDEN_TEXT(
            "Een voorbeeld bekijken kan alleen als je cursussen maakt of beheert.",
            "Previews can be opened by those who write or manage courses."),
    BACK("Terug naar mijn cursussen", "Back to my courses");

    private final String dutch;
    private final String english;

    Words(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** A day in words, such as {@code 4 januari 2027}. */
    static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(language.tag()))
                .format(day);
    }

    /** The words in that language. */
    public String in(Language language) {
        return language == Language.NL ? dutch : english;
    }
}
