package dev.regie.ui.manager;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CourseStanding;
import dev.regie.core.enrolment.NudgeResult;
import dev.regie.core.enrolment.NudgeRules;
import dev.regie.core.enrolment.NudgeService;
import dev.regie.core.enrolment.PersonStandings;
import dev.regie.core.enrolment.Standing;
import dev.regie.ui.component.Focus;
import dev.regie.ui.component.Standings;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** One person of the team: each course with its standing and term, and the one thing a manager can do about it. */
final class PersonRow extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient NudgeService nudges;
    private final transient Formats formats;
    private final String sender;

    /**
     * Makes it.
     *
     * @param asked when the person was last asked, by course
     */
    PersonRow(
            NudgeService nudges,
            Formats formats,
            String sender,
            PersonStandings person,
            Function<CourseKey, String> names,
            Map<CourseKey, Instant> asked) {
        this.nudges = nudges;
        this.formats = formats;
        this.sender = sender;
        addClassName("team-person");
        add(new H3(person.name().familyFirst()));
        if (person.courses().isEmpty()) {
            Span none = new Span(text("team.noCourse"));
            none.addClassNames("quiet", "small");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("team-courses");
        for (CourseStanding standing : person.courses()) {
            String name = names.apply(standing.course());
            Span course = new Span(name);
            course.addClassName("team-course");
            Div act = new Div();
            act.addClassName("team-act");
            ListItem item =
                    new ListItem(course, Standings.status(standing.standing()).badge(), due(standing), act);
            Instant last = asked.get(standing.course());
            if (last != null) {
                act.add(wasAsked(last));
            } else if (standing.standing() != Standing.DONE) {
                act.add(ask(person, standing.course(), name, act));
            }
            list.add(item);
        }
        add(list);
    }

    private Component due(CourseStanding standing) {
        if (standing.overdue() && standing.due() != null) {
            return Status.ATTENTION.badge(text("team.overdue", formats.shortDate(standing.due())));
        }
        Span due = new Span(
                standing.due() == null || standing.standing() == Standing.DONE
                        ? ""
                        : text("team.dueOn", formats.shortDate(standing.due())));
        due.addClassNames("quiet", "small");
        return due;
    }

    private Button ask(PersonStandings person, CourseKey course, String name, Div act) {
        String full = person.name().full();
        Button ask = new Button(text("nudge.ask"));
        ask.addThemeVariants(ButtonVariant.TERTIARY);
        ask.setAriaLabel(text("nudge.askFor", full, name));
        ask.addClickListener(event -> new NudgeDialog(
                        full, sender, name, line -> tell(nudges.send(person.person(), course, line), act))
                .open());
        return ask;
    }

    private void tell(NudgeResult result, Div act) {
        act.removeAll();
        Span said = new Span(
                switch (result) {
                    case NudgeResult.Sent _ -> text("nudge.sent");
                    case NudgeResult.TooSoon(Instant again) -> text("nudge.tooSoon", formats.date(again));
                    case NudgeResult.NothingToDo() -> text("nudge.nothingToDo");
                    case NudgeResult.LineTooLong(int longest) -> text("nudge.tooLong", longest);
                });
        said.addClassName("small");
        said.getElement().setAttribute("role", "status");
        act.add(said);
        Focus.onto(said);
    }

    private Span wasAsked(Instant last) {
        Span asked =
                new Span(text("nudge.asked", formats.shortDate(last), formats.shortDate(last.plus(NudgeRules.PAUSE))));
        asked.addClassNames("quiet", "small");
        return asked;
    }
}
