package dev.regie.ui.manager;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.enrolment.CourseStanding;
import dev.regie.core.enrolment.PersonStandings;
import dev.regie.core.enrolment.Standing;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which people of a team to list: all, or those with at least one course like this. */
enum Show {
    ALL,
    OVERDUE,
    NOT_STARTED,
    BUSY,
    DONE;

    boolean takes(PersonStandings person) {
        return this == ALL || person.courses().stream().anyMatch(this::takes);
    }

    private boolean takes(CourseStanding standing) {
        return switch (this) {
            case ALL -> true;
            case OVERDUE -> standing.overdue();
            case NOT_STARTED -> standing.standing() == Standing.NOT_STARTED;
            case BUSY -> standing.standing() == Standing.BUSY;
            case DONE -> standing.standing() == Standing.DONE;
        };
    }

    /** The word in the address. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Show> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    String word() {
        return switch (this) {
            case ALL -> text("team.show.all");
            case OVERDUE -> text("standing.late");
            case NOT_STARTED -> text("standing.notStarted");
            case BUSY -> text("standing.busy");
            case DONE -> text("standing.done");
        };
    }
}
