package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import dev.regie.core.cohort.Guide;
import dev.regie.core.cohort.Guide.Duty;
import dev.regie.core.people.PeopleService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Who guides a cohort. */
final class GuideFields extends Div {
    private static final long serialVersionUID = 1L;

    private final PeoplePicker facilitators;
    private final PeoplePicker coaches;

    GuideFields(PeopleService people) {
        facilitators = new PeoplePicker(text("cohort.facilitators"), people);
        coaches = new PeoplePicker(text("cohort.coaches"), people);
        addClassName("form-row");
        add(facilitators, coaches);
    }

    Set<Guide> guides() {
        Set<Guide> guides = new HashSet<>();
        facilitators.chosen().forEach(person -> guides.add(new Guide(person, Duty.FACILITATOR)));
        coaches.chosen().forEach(person -> guides.add(new Guide(person, Duty.COACH)));
        return guides;
    }

    void show(Collection<Guide> guides) {
        facilitators.choose(CohortWords.of(guides, Duty.FACILITATOR));
        coaches.choose(CohortWords.of(guides, Duty.COACH));
    }
}
