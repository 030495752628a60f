package dev.regie.ui.component;

import static dev.regie.ui.i18n.Texts.text;

import java.util.Locale;

/** Where the learner is with a station: exactly one is now, unless all are done. */
public enum StationState {
    DONE("<path class='glyph' d='m10.5 16.5 4 4 7.5-8.5'/>"),
    NOW("<circle class='glyph' cx='16' cy='16' r='4.5'/>"),
    LATER("");

    private final String glyph;

    StationState(String glyph) {
        this.glyph = glyph;
    }

    /** SVG markup inside the shape. */
    String glyph() {
        return glyph;
    }

    /** The value of the {@code data-state} attribute. */
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for it. */
    public String word() {
        return switch (this) {
            case DONE -> text("station.done");
            case NOW -> text("station.now");
            case LATER -> text("station.later");
        };
    }
}
