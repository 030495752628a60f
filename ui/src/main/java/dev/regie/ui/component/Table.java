package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A small table for comparing; it scrolls sideways within itself where it is too wide. */
public final class Table extends Div {
    private static final long serialVersionUID = 1L;

    private final NativeTableBody body;

    /** A table with its name for screen readers and its column headings. */
    public Table(String name, String... headings) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTable table = new NativeTable();
        table.addClassName("table");
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
        for (Component cell : cells) {
            row.addDataCell().add(cell);
        }
    }
}
