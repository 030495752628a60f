package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.CreateCohortResult;
import dev.regie.core.cohort.CreateCohortResult.AlreadyThere;
import dev.regie.core.cohort.CreateCohortResult.Created;
import dev.regie.core.cohort.CreateCohortResult.Refused;
import dev.regie.core.cohort.Joined;
import dev.regie.core.cohort.Joined.InCourse;
import dev.regie.core.cohort.NewCohort;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a cohort: a form, and then what came of it. */
@Route(value = "admin/cohorts/new", layout = Frame.class)
public class NewCohortView extends Page {
    private static final long serialVersionUID = 1L;

    /** Somebody already under way, as the list shows them. */
    private record Named(PersonName name, String course) {}

    @Inject
    transient CohortService cohorts;

    @Inject
    transient PeopleService people;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient NewCohortForm form;

    @PostConstruct
    void build() {
        addClassName("narrow");
        back(Links.back(CohortsView.class, text("cohorts.title")));
        title(text("cohorts.new"));
        lead(text("cohort.new.lead"));
        form.onSave(this::save);
        add(form);
    }

    private void save(NewCohort wish) {
        CreateCohortResult result = cohorts.create(wish);
        switch (result) {
            case Created(Cohort cohort, Joined joined) -> showMade(cohort, joined);
            case AlreadyThere(Cohort cohort) -> showMade(cohort, new Joined(Set.of(), List.of(), List.of()));
            case Refused(var reasons) ->
                form.refuse(reasons.stream().map(CohortWords::refusal).toList());
        }
    }

    private void showMade(Cohort cohort, Joined joined) {
        startAnew();
        title(cohort.name());
        add(Notice.info(text("cohort.made", joined.people().size())));
        if (!joined.underWay().isEmpty()) {
            add(new Section(
                    text("cohort.alreadyUnderWay"),
                    new Paragraph(text("cohort.alreadyUnderWay.why")),
                    list(joined.underWay())));
        }
        if (!joined.completed().isEmpty()) {
            add(new Section(
                    text("cohort.completedBefore"),
                    new Paragraph(text("cohort.completedBefore.why")),
                    list(joined.completed())));
        }
        RouterLink open = new RouterLink(
                CohortView.class,
                new RouteParameters(CohortView.COHORT, cohort.id().toString()));
        open.add(text("cohort.open"));
        open.addClassName("primary-action");
        add(new com.vaadin.flow.component.html.Div(open));
    }

    private UnorderedList list(List<InCourse> underWay) {
        Map<PersonId, Person> known =
                people.all(underWay.stream().map(InCourse::person).toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        underWay.stream()
                .flatMap(each -> Stream.ofNullable(known.get(each.person()))
                        .map(person -> new Named(person.name(), course(each))))
                .sorted(Comparator.comparing(Named::name, PersonName.BY_FAMILY))
                .map(named ->
                        new ListItem(text("cohort.personAndCourse", named.name().familyFirst(), named.course())))
                .forEach(list::add);
        return list;
    }

    private String course(InCourse each) {
        return catalogue
                .latest(each.course())
                .map(version -> ContentText.of(version.content().title()).text())
                .orElse(each.course().text());
    }
}
