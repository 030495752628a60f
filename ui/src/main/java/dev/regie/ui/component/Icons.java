package dev.regie.ui.component;

import com.vaadin.flow.component.icon.SvgIcon;

/** Line icons of one set (Lucide) from one file; always decorative, the word stands beside them. */
public enum Icons {
    HOUSE("house"),
    SEARCH("search"),
    FILTER("sliders-horizontal"),
    PEOPLE("users"),
    PERSON("user-round"),
    TEAMS("network"),
    COHORTS("layers"),
    PROGRESS("list-checks"),
    RECORD("scroll-text"),
    COURSE("book-open"),
    JOURNAL("notebook-pen"),
    CLOCK("clock"),
    CALENDAR("calendar"),
    ATTENTION("circle-alert"),
    ADD("plus"),
    ON("arrow-right"),
    BACK("arrow-left"),
    PREVIEW("eye"),
    CLOSE("x"),
    CHOSEN("check"),
    KEY("key-round");

    private final String symbol;

    Icons(String symbol) {
        this.symbol = symbol;
    }

    /** A new icon. */
    public SvgIcon icon() {
        SvgIcon icon = new SvgIcon("/assets/icons.svg", symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
