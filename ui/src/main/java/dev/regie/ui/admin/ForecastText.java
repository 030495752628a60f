package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.regie.core.cohort.CohortForecast;
import dev.regie.core.people.PersonName;
import java.util.stream.Collectors;

/** Who would come into a cohort, and what would be found of them. */
final class ForecastText extends Div {
    private static final long serialVersionUID = 1L;

    ForecastText(CohortForecast forecast) {
        addClassName("section");
        if (forecast.people() == 0) {
            return;
        }
        String names = forecast.names().stream().map(PersonName::full).collect(Collectors.joining(", "));
        int more = forecast.people() - forecast.names().size();
        Paragraph who = new Paragraph(more == 0 ? names : text("cohort.forecast.namesAndMore", names, more));
        who.addClassNames("quiet", "small");
        add(who);
        if (forecast.underWay() > 0) {
            add(new Paragraph(text("cohort.forecast.underWay", forecast.underWay())));
        }
        if (forecast.completed() > 0) {
            add(new Paragraph(text("cohort.forecast.completed", forecast.completed())));
        }
    }
}
