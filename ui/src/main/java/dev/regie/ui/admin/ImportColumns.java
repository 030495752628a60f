package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.regie.core.people.csv.Column;
import dev.regie.core.people.csv.SheetReader;
import dev.regie.ui.component.Table;
import dev.regie.ui.i18n.Texts;

/** What a file of people looks like, with an example to start from. */
final class ImportColumns extends Div {
    private static final long serialVersionUID = 1L;

    ImportColumns() {
        addClassName("stack");
        Table table = new Table(text("import.columns"), text("import.column"), text("import.column.what"));
        table.addClassName("wrapping");
        for (Column column : Column.values()) {
            table.row(String.join(", ", column.headings()), new Span(ImportWords.meaning(column)));
        }
        Anchor example = new Anchor("/assets/people-" + Texts.language().tag() + ".csv", text("import.example"));
        example.getElement().setAttribute("download", true);
        example.setRouterIgnore(true);
        add(
                table,
                new Paragraph(text("import.rules")),
                new Paragraph(text("import.limits", SheetReader.MOST_LINES, SheetReader.MOST_BYTES / 1_000_000)),
                example);
    }
}
