package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortOffers;
import dev.regie.core.cohort.CohortPeople;
import dev.regie.core.cohort.RemoveChoice;
import dev.regie.core.people.Person;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Notice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Who came to fit a cohort's rule since, or fits it no longer: offered, with a no that can be taken back. */
@Dependent
public class CohortOffersPart {

    private static final int NAMED = 12;

    @Inject
    CohortPeople people;

    Div show(Cohort cohort, Runnable again) {
        CohortOffers offers = people.offers(cohort.id());
        Div part = new Div();
        part.addClassName("section");
        if (!offers.joined().isEmpty()) {
            part.add(joined(cohort, offers.joined(), again));
        }
        if (!offers.left().isEmpty()) {
            part.add(left(cohort, offers.left(), again));
        }
        part.setVisible(part.getComponentCount() > 0);
        return part;
    }

    private Div joined(Cohort cohort, List<Person> joined, Runnable again) {
        Button add = new Button(text("cohort.offer.add", joined.size()), _ -> {
            people.add(cohort.id(), ids(joined));
            again.run();
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return offer(
                text("cohort.offer.joined", joined.size()),
                joined,
                add,
                no(cohort, joined, CohortOffers.Kind.JOINED, again));
    }

    private Div left(Cohort cohort, List<Person> left, Runnable again) {
        Choice choice = RemoveWords.choice();
        Button remove = new Button(
                text("cohort.offer.remove", left.size()),
                _ -> new Ask(
                                text("cohort.offer.remove", left.size()),
                                text("cohort.remove.why"),
                                text("cohort.remove"),
                                () -> {
                                    people.remove(
                                            cohort.id(),
                                            ids(left),
                                            choice.isSecond() ? RemoveChoice.WITHDRAW : RemoveChoice.KEEP,
                                            text("cohort.remove.reason"));
                                    again.run();
                                },
                                choice)
                        .open());
        return offer(
                text("cohort.offer.left", left.size()), left, remove, no(cohort, left, CohortOffers.Kind.LEFT, again));
    }

    private Button no(Cohort cohort, List<Person> offered, CohortOffers.Kind kind, Runnable again) {
        Button no = new Button(
                kind == CohortOffers.Kind.JOINED ? text("cohort.offer.leaveOut") : text("cohort.offer.leaveIn"));
        no.addClickListener(_ -> {
            people.decline(cohort.id(), ids(offered), kind);
            Div offer = (Div) no.getParent().flatMap(row -> row.getParent()).orElseThrow();
            offer.removeAll();
            Button back = new Button(text("undo"), _ -> {
                people.offerAgain(cohort.id(), ids(offered), kind);
                again.run();
            });
            offer.add(Notice.info(text("cohort.offer.declined")), back);
            back.focus();
        });
        return no;
    }

    private static Div offer(String what, List<Person> who, Button yes, Button no) {
        String names =
                who.stream().limit(NAMED).map(person -> person.name().full()).collect(Collectors.joining(", "));
        Paragraph named = new Paragraph(
                who.size() <= NAMED ? names : text("cohort.forecast.namesAndMore", names, who.size() - NAMED));
        named.addClassNames("quiet", "small");
        Paragraph title = new Paragraph(what);
        title.addClassName("line-main");
        Div acts = new Div(yes, no);
        acts.addClassName("row");
        Div offer = new Div(title, named, acts);
        offer.addClassNames("summary");
        return offer;
    }

    private static List<PersonId> ids(List<Person> some) {
        return some.stream().map(Person::id).toList();
    }
}
