package dev.regie.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Counts to compare: a bar each to look at, and the counts in words. */
final class CountBars extends UnorderedList {
    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most what the longest bar stands for */
    CountBars(int most) {
        addClassNames("plain-list", "bars");
        this.most = Math.max(1, most);
    }

    /** A part of a bar; {@code kind} decides how it is filled. */
    record Part(Kind kind, int count) {}

    /** What a part stands for. */
    enum Kind {
        DONE("done"),
        STUCK("stuck"),
        NOT_YET("not-yet");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    /** Adds a row; without parts there are only words. */
    void row(Component title, String words, List<Part> parts) {
        title.addClassName("line-main");
        ListItem item = new ListItem(title);
        if (!parts.isEmpty()) {
            item.add(bar(parts));
        }
        Span said = new Span(words);
        said.addClassNames("quiet", "small");
        item.add(said);
        add(item);
    }

    private Div bar(List<Part> parts) {
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (Part part : parts) {
            Div filled = new Div();
            filled.addClassName("bar-part");
            filled.getElement().setAttribute("data-part", part.kind().name);
            filled.getStyle().set("inline-size", (100.0 * part.count() / most) + "%");
            bar.add(filled);
        }
        return bar;
    }
}
