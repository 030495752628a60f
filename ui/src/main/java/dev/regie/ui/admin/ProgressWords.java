package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Span;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.ProgressCsv;
import dev.regie.core.cohort.ProgressRow;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.shared.Language;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Standings;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Progress in words, the same on the page and in the file. */
@Dependent
public class ProgressWords implements ProgressCsv.Wording {

    @Inject
    Catalogue catalogue;

    /** Dutch spreadsheets expect a semicolon, since a comma stands in their numbers. */
    @Override
    public char separator() {
        return Texts.language() == Language.NL ? ';' : ',';
    }

    @Override
    public String name() {
        return text("people.name");
    }

    @Override
    public String standing() {
        return text("cohort.standing");
    }

    @Override
    public String due() {
        return text("cohort.due");
    }

    @Override
    public String late() {
        return text("standing.late");
    }

    @Override
    public String standing(Standing standing) {
        return Standings.status(standing).word();
    }

    @Override
    public String course(CourseKey course) {
        return catalogue
                .latest(course)
                .map(version -> ContentText.of(version.content().title()).text())
                .orElse(course.text());
    }

    @Override
    public String inCourse(ProgressRow.InCourse course) {
        return switch (course.state()) {
            case WAIVED -> text("cohort.waived");
            case WITHDRAWN -> text("cohort.withdrawn");
            case ACTIVE, PAUSED, COMPLETED -> standing(course.standing());
        };
    }

    /** The shape and word of a course. */
    Span badge(ProgressRow.InCourse course) {
        Status status = course.state() == Enrolment.State.WAIVED ? Status.DONE : Standings.status(course.standing());
        return status.badge(inCourse(course));
    }
}
