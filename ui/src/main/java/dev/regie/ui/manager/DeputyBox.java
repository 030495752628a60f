package dev.regie.ui.manager;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.regie.core.people.Leadership;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamLeadership;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.DateField;
import dev.regie.ui.component.Notice;
import dev.regie.ui.i18n.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands in for the manager of a team: the manager names somebody of the team or another manager, from one day to another. */
final class DeputyBox extends Div {
    private static final long serialVersionUID = 1L;

    private final transient TeamMembership membership;
    private final transient TeamLeadership leadership;
    private final transient PeopleService people;
    private final transient Formats formats;
    private final transient PersonId me;
    private final transient Team team;

    DeputyBox(
            TeamMembership membership,
            TeamLeadership leadership,
            PeopleService people,
            PersonId me,
            Team team,
            Formats formats) {
        this.membership = membership;
        this.leadership = leadership;
        this.people = people;
        this.me = me;
        this.team = team;
        this.formats = formats;
        addClassName("section");
        show();
    }

    private void show(Notice... notices) {
        removeAll();
        add(new H2(text("deputy.title")));
        Optional<Leadership> led = leadership.leadershipOn(team.id(), formats.today());
        if (led.isEmpty()) {
            return;
        }
        if (!led.get().manager().equals(me)) {
            add(new Paragraph(text("deputy.you", name(led.get().manager()))));
            return;
        }
        Paragraph what = new Paragraph(text("deputy.what"));
        what.addClassNames("quiet", "prose");
        Optional<PersonId> deputy = leadership.deputyOf(team.id(), formats.today());
        add(what, new Paragraph(deputy.map(id -> text("deputy.now", name(id))).orElseGet(() -> text("deputy.none"))));
        add(notices);
        deputy.ifPresent(id -> add(new Div(new Button(
                text("deputy.end"),
                event -> tell(leadership.endDeputy(team.id(), formats.today()), Notice.info(text("deputy.ended")))))));
        add(form());
    }

    private Div form() {
        ComboBox<Person> who = new ComboBox<>(text("deputy.who"));
        who.setItems(candidates());
        who.setItemLabelGenerator(person -> person.name().full());
        DateField from = new DateField(text("deputy.from"));
        from.setValue(formats.today());
        from.setMin(formats.today());
        DateField last = new DateField(text("deputy.last"));
        last.setMin(formats.today());
        Div row = new Div(who, from, last);
        row.addClassName("form-row");
        Button name = new Button(text("deputy.name"), event -> name(who.getValue(), from.getValue(), last.getValue()));
        name.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(name);
        actions.addClassName("form-actions");
        Div form = new Div(row, actions);
        form.addClassName("form");
        return form;
    }

    private void name(@Nullable Person who, @Nullable LocalDate from, @Nullable LocalDate last) {
        if (who == null || from == null) {
            show(Notice.error(text("deputy.incomplete")));
        } else if (last != null && last.isBefore(from)) {
            show(Notice.error(text("deputy.order")));
        } else {
            tell(
                    leadership.setDeputy(team.id(), who.id(), from, last == null ? null : last.plusDays(1)),
                    Notice.info(text("deputy.stored", formats.date(from))));
        }
    }

    private void tell(MembershipResult result, Notice stored) {
        show(
                switch (result) {
                    case MembershipResult.Stored() -> stored;
                    case MembershipResult.AlreadySo() -> Notice.info(text("deputy.alreadySo"));
                    case MembershipResult.LaterOneExists(LocalDate from) ->
                        Notice.error(text("deputy.later", formats.date(from)));
                    default -> Notice.error(text("deputy.refused"));
                });
    }

    /** The people of the team and whoever leads another one; nobody else is shown to a manager. */
    private List<Person> candidates() {
        Set<PersonId> ids = new HashSet<>(membership.membersOn(team.id(), formats.today()));
        ids.addAll(leadership.managersOn(formats.today()));
        ids.remove(me);
        return people.all(ids).values().stream()
                .filter(Person::active)
                .sorted(Comparator.comparing(Person::name, PersonName.BY_FAMILY))
                .toList();
    }

    private String name(PersonId id) {
        return people.find(id).map(person -> person.name().full()).orElse("");
    }
}
