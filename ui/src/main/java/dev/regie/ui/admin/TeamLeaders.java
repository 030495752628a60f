package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.Stretch;
import dev.regie.core.people.TeamHistory;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamLeadership;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.DateField;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who leads a team and who stands in, now and later, and naming somebody else from a date. */
public class TeamLeaders extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamService teams;

    @Inject
    transient TeamHistory teamHistory;

    @Inject
    transient TeamLeadership leadership;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

    private final Div answer = new Div();

    /** Empty until a team is shown. */
    public TeamLeaders() {
        addClassName("stack");
        answer.addClassName("notices");
    }

    void show(TeamId team) {
        removeAll();
        answer.removeAll();
        List<Stretch> stretches = teamHistory.stretchesIn(team, formats.today()).stream()
                .filter(stretch -> stretch.as() != Stretch.As.MEMBER)
                .toList();
        Map<PersonId, Person> known =
                people.all(stretches.stream().map(Stretch::person).toList());
        boolean led = stretches.stream()
                .anyMatch(stretch ->
                        stretch.as() == Stretch.As.MANAGER && stretch.period().holdsOn(formats.today()));
        if (!led) {
            add(Status.ATTENTION.badge(text("teams.noManager")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        stretches.forEach(stretch -> {
            Person person = known.get(stretch.person());
            String name = person == null ? "–" : person.name().full();
            Span days = new Span(PersonWords.days(stretch, formats));
            days.addClassNames("quiet", "small");
            String line = stretch.as() == Stretch.As.MANAGER ? text("teams.manager", name) : text("teams.deputy", name);
            list.add(new ListItem(new Span(line), days));
        });
        add(list, new Details(text("team.manager.set"), managerForm(team)));
        add(new Details(text("team.deputy.set"), deputyForm(team)), answer);
    }

    private Div managerForm(TeamId team) {
        ComboBox<Person> who = TeamFields.person(text("team.manager"), people);
        DateField from = new DateField(text("team.from"));
        from.setValue(formats.today());
        Button set = button(text("team.manager.do"));
        set.addClickListener(_ -> {
            @Nullable Person chosen = who.getValue();
            @Nullable LocalDate day = from.getValue();
            if (chosen == null || day == null) {
                answer(text("team.choose"));
            } else {
                answer(team, leadership.setManager(team, chosen.id(), day));
            }
        });
        return form(text("team.manager.hint"), set, who, from);
    }

    private Div deputyForm(TeamId team) {
        ComboBox<Person> who = TeamFields.person(text("team.deputy"), people);
        DateField from = new DateField(text("team.from"));
        from.setValue(formats.today());
        DateField last = new DateField(text("team.lastDay"));
        last.setHelperText(text("team.lastDay.hint"));
        Button set = button(text("team.deputy.do"));
        set.addClickListener(_ -> {
            @Nullable Person chosen = who.getValue();
            @Nullable LocalDate day = from.getValue();
            @Nullable LocalDate lastDay = last.getValue();
            if (chosen == null || day == null) {
                answer(text("team.choose"));
            } else {
                answer(
                        team,
                        leadership.setDeputy(team, chosen.id(), day, lastDay == null ? null : lastDay.plusDays(1)));
            }
        });
        return form(text("team.deputy.hint"), set, who, from, last);
    }

    private static Button button(String word) {
        Button button = new Button(word);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div form(String hint, Button act, Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        Div acts = new Div(act);
        acts.addClassName("form-actions");
        Div form = new Div(new Paragraph(hint), row, acts);
        form.addClassName("form");
        return form;
    }

    private void answer(String lack) {
        answer.removeAll();
        answer.add(Notice.error(lack));
    }

    private void answer(TeamId team, MembershipResult result) {
        if (result instanceof MembershipResult.Stored) {
            show(team);
            answer.add(Notice.info(text("team.stored")));
        } else {
            answer(PersonWords.refusal(result, formats));
        }
    }
}
