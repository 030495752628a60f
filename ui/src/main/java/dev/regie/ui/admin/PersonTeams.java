package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.Stretch;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamChoice;
import dev.regie.core.people.TeamChoices;
import dev.regie.core.people.TeamHistory;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.DateField;
import dev.regie.ui.component.Notice;
import dev.regie.ui.i18n.Formats;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** In which teams somebody was, is and will be; moves them from a date, also one to come, and calls that off again. */
public class PersonTeams extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamChoices teams;

    @Inject
    transient TeamHistory teamHistory;

    @Inject
    transient TeamMembership membership;

    @Inject
    transient Formats formats;

    private final Div answer = new Div();

    /** Empty until somebody is shown. */
    public PersonTeams() {
        addClassName("stack");
        answer.addClassName("notices");
    }

    void show(PersonId person, Runnable onChange) {
        removeAll();
        LocalDate today = formats.today();
        List<Stretch> all = teamHistory.stretchesOf(person);
        Predicate<Stretch> over = stretch -> {
            LocalDate until = stretch.period().until();
            return until != null && !until.isAfter(today);
        };
        List<Stretch> present = all.stream().filter(over.negate()).toList();
        List<Stretch> past = all.stream().filter(over).toList().reversed();
        if (present.isEmpty()) {
            Span none = new Span(text("people.teams.none"));
            none.addClassName("quiet");
            add(none);
        } else {
            add(list(person, present, onChange));
        }
        add(new Details(text("person.move"), form(person, present, onChange)), answer);
        if (!past.isEmpty()) {
            add(new Details(text("person.teams.past", past.size()), list(person, past, onChange)));
        }
    }

    private UnorderedList list(PersonId person, List<Stretch> stretches, Runnable onChange) {
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        LocalDate today = formats.today();
        stretches.forEach(stretch -> {
            Span days = new Span(PersonWords.days(stretch, formats));
            days.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Span(PersonWords.as(stretch)), days);
            if (stretch.as() == Stretch.As.MEMBER && stretch.period().from().isAfter(today)) {
                LocalDate day = stretch.period().from();
                Button callOff = new Button(text("person.callOff"), _ -> {
                    answer(membership.callOff(person, day), text("person.calledOff"), person, onChange);
                });
                callOff.setAriaLabel(text("person.callOff.of", PersonWords.as(stretch), formats.date(day)));
                callOff.addThemeVariants(ButtonVariant.SMALL);
                item.add(callOff);
            }
            list.add(item);
        });
        return list;
    }

    private Div form(PersonId person, List<Stretch> present, Runnable onChange) {
        List<Team> now = present.stream()
                .filter(stretch ->
                        stretch.as() == Stretch.As.MEMBER && stretch.period().holdsOn(formats.today()))
                .map(Stretch::team)
                .toList();
        Select<Team> from = new Select<>();
        from.setLabel(text("person.move.from"));
        from.setItems(now);
        from.setItemLabelGenerator(team -> team == null ? text("person.move.fromNone") : team.name());
        from.setEmptySelectionAllowed(true);
        from.setEmptySelectionCaption(text("person.move.fromNone"));
        now.stream().findFirst().ifPresent(from::setValue);
        ComboBox<TeamChoice> to = TeamFields.team(text("person.move.to"), teams, Set.of());
        to.setHelperText(text("person.move.to.hint"));
        DateField day = new DateField(text("person.move.day"));
        day.setValue(formats.today());
        Button move = new Button(text("person.move.do"));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.addClickListener(_ -> {
            @Nullable LocalDate when = day.getValue();
            if (when == null) {
                day.focus();
                return;
            }
            if (from.getValue() == null && to.getValue() == null) {
                to.focus();
                return;
            }
            answer(
                    move(person, from.getValue(), to.getValue(), when),
                    text("person.moved", formats.date(when)),
                    person,
                    onChange);
        });
        Div row = new Div(from, to, day);
        row.addClassName("form-row");
        Div acts = new Div(move);
        acts.addClassName("form-actions");
        Div form = new Div(row, acts);
        form.addClassName("form");
        return form;
    }

    private MembershipResult move(PersonId person, @Nullable Team from, @Nullable TeamChoice to, LocalDate day) {
        if (from == null && to == null) {
            return new MembershipResult.AlreadySo();
        }
        if (from == null) {
            return membership.addMember(Objects.requireNonNull(to).id(), person, day);
        }
        return to == null
                ? membership.endMember(from.id(), person, day)
                : membership.move(person, from.id(), to.id(), day);
    }

    private void answer(MembershipResult result, String done, PersonId person, Runnable onChange) {
        answer.removeAll();
        if (result instanceof MembershipResult.Stored) {
            show(person, onChange);
            answer.add(Notice.info(done));
            onChange.run();
        } else {
            answer.add(Notice.error(PersonWords.refusal(result, formats)));
        }
    }
}
