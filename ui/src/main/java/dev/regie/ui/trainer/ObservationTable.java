package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import dev.regie.core.survey.Observation;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Table;

/** The behaviours of an observation with what each looks like. */
final class ObservationTable extends Div {
    private static final long serialVersionUID = 1L;

    ObservationTable(Observation observation) {
        Table table = new Table(
                text("instrument.behaviours"),
                text("materials.behaviour"),
                text("materials.starting"),
                text("materials.growing"),
                text("materials.strong"));
        table.addClassName("rubric");
        observation
                .criteria()
                .forEach(criterion -> table.row(
                        ContentText.of(criterion.behaviour()).text(),
                        ContentHtml.of(criterion.starting()),
                        ContentHtml.of(criterion.growing()),
                        ContentHtml.of(criterion.strong())));
        add(table);
    }
}
