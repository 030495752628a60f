package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.cohort.StuckPeople;
import dev.regie.core.cohort.StuckPeople.Stuck;
import dev.regie.ui.component.Query;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Toolbar;
import dev.regie.ui.i18n.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Who of a cohort is stuck, longest first; of when they worked nothing but the week. */
@Dependent
public class CohortStuckPart {

    private static final int NAMED = 30;
    private static final String DAYS = "days";

    @Inject
    CohortProgress progress;

    @Inject
    Formats formats;

    Section show(Cohort cohort, Query query) {
        int days = StuckPeople.within(query.number(DAYS, StuckPeople.USUAL_DAYS));
        Section section = new Section(text("cohort.stuck"));
        section.setVisible(cohort.closed() == null);
        IntegerField field = new IntegerField(text("cohort.stuck.days"));
        field.setMin(StuckPeople.LEAST_DAYS);
        field.setMax(StuckPeople.MOST_DAYS);
        field.setStepButtonsVisible(true);
        field.setValue(days);
        field.addValueChangeListener(event -> {
            if (event.getValue() != null && !field.isInvalid()) {
                query.with(DAYS, String.valueOf(event.getValue())).open();
            }
        });
        Toolbar toolbar = new Toolbar();
        toolbar.fields(field);
        section.add(toolbar);
        List<Stuck> stuck = progress.stuck(cohort.id(), days);
        if (stuck.isEmpty()) {
            section.add(new Paragraph(text("cohort.stuck.nobody", days)));
        } else {
            section.add(list(stuck));
        }
        if (stuck.size() > NAMED) {
            section.add(new Paragraph(text("cohort.stuck.more", stuck.size() - NAMED)));
        }
        return section;
    }

    private UnorderedList list(List<Stuck> stuck) {
        UnorderedList list = new UnorderedList();
        list.addClassName("line-list");
        stuck.stream().limit(NAMED).forEach(each -> {
            Span name = new Span(each.name().familyFirst());
            name.addClassName("line-main");
            Span since = new Span(text("cohort.stuck.since", formats.date(each.since())));
            since.addClassName("quiet");
            list.add(new ListItem(name, since));
        });
        return list;
    }
}
