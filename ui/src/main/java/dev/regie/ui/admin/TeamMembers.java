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
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.Stretch;
import dev.regie.core.people.TeamHistory;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.DateField;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is in a team now and who will be, by name; adds somebody from a date. Moving stands on the page of the person. */
public class TeamMembers extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamService teams;

    @Inject
    transient TeamHistory teamHistory;

    @Inject
    transient TeamMembership membership;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

    private final Div answer = new Div();

    /** Empty until a team is shown. */
    public TeamMembers() {
        addClassName("stack");
        answer.addClassName("notices");
    }

    void show(TeamId team) {
        removeAll();
        answer.removeAll();
        List<Stretch> stretches = teamHistory.stretchesIn(team, formats.today()).stream()
                .filter(stretch -> stretch.as() == Stretch.As.MEMBER)
                .toList();
        Map<PersonId, Person> known =
                people.all(stretches.stream().map(Stretch::person).distinct().toList());
        Span count = new Span(text(
                "teams.members",
                stretches.stream()
                        .filter(one -> one.period().holdsOn(formats.today()))
                        .count()));
        count.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        list.addClassNames("history", "names");
        Comparator<Stretch> byName = Comparator.comparing(
                stretch -> Objects.requireNonNull(known.get(stretch.person())).name(), PersonName.BY_FAMILY);
        stretches.stream()
                .filter(stretch -> known.containsKey(stretch.person()))
                .sorted(byName)
                .forEach(stretch -> list.add(member(stretch, Objects.requireNonNull(known.get(stretch.person())))));
        add(count, list, new Details(text("team.member.add"), form(team)), answer);
    }

    private ListItem member(Stretch stretch, Person person) {
        RouterLink name = new RouterLink(
                person.name().familyFirst(),
                PersonView.class,
                new RouteParameters(PersonView.PERSON, person.id().toString()));
        Span days = new Span(PersonWords.days(stretch, formats));
        days.addClassNames("quiet", "small");
        ListItem item = new ListItem(name, days);
        if (!person.active()) {
            item.add(Status.NOT_STARTED.badge(text("people.inactive")));
        }
        return item;
    }

    private Div form(TeamId team) {
        ComboBox<Person> who = TeamFields.person(text("team.member"), people);
        who.setHelperText(text("team.member.hint"));
        DateField from = new DateField(text("team.from"));
        from.setValue(formats.today());
        Button add = new Button(text("team.member.do"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(_ -> {
            @Nullable Person chosen = who.getValue();
            @Nullable LocalDate day = from.getValue();
            answer.removeAll();
            if (chosen == null || day == null) {
                answer.add(Notice.error(text("team.choose")));
                return;
            }
            MembershipResult result = membership.addMember(team, chosen.id(), day);
            if (result instanceof MembershipResult.Stored) {
                show(team);
                answer.add(Notice.info(text("team.stored")));
            } else {
                answer.add(Notice.error(PersonWords.refusal(result, formats)));
            }
        });
        Div row = new Div(who, from);
        row.addClassName("form-row");
        Div acts = new Div(add);
        acts.addClassName("form-actions");
        Div form = new Div(row, acts);
        form.addClassName("form");
        return form;
    }
}
