package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A small table for comparing; it scrolls sideways within itself where it is too wide. On a phone its rows stack: each cell under the other with its
 * column's name.
 */
public final class Table extends Div {
    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final NativeTableBody body;
    private final List<String> headings;

    /** A table with its name for screen readers and its column headings. */
    public Table(String name, String... headings) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        this.headings = List.of(headings);
        table.addClassNames("table", "stacks", "named");
        NativeTableRow head = table.getHead().addRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
        }
        body = table.getBody();
        add(table);
    }

    /** Adds a row under its own heading. */
    public void row(String heading, Component... cells) {
        NativeTableRow row = body.addRow();
        NativeTableHeaderCell first = row.addHeaderCell();
        first.setText(heading);
        first.getElement().setAttribute("scope", "row");
        for (int column = 0; column < cells.length; column++) {
            NativeTableCell cell = row.addDataCell();
            cell.add(cells[column]);
            cell.getElement().setAttribute("data-name", headings.get(column + 1));
        }
    }
}
