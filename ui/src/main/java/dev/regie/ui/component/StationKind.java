package dev.regie.ui.component;

import static dev.regie.ui.i18n.Texts.text;

/** What happens at a station; each has its own shape on the line. */
public enum StationKind {
    LESSON("<circle class='shape' cx='16' cy='16' r='13'/>"),
    ASSESSMENT("<rect class='shape' x='4' y='4' width='24' height='24' rx='6'/>"),
    LIVE_SESSION("<path class='shape' stroke-linejoin='round' d='M16 1.5 30.5 16 16 30.5 1.5 16z'/>"),
    PRACTICE("<path class='shape' stroke-linejoin='round' d='M8.5 3h15L31 16l-7.5 13h-15L1 16z'/>");

    private final String shape;

    StationKind(String shape) {
        this.shape = shape;
    }

    /** SVG markup of the shape in a square of 32. */
    String shape() {
        return shape;
    }

    /** The word for it. */
    public String word() {
        return switch (this) {
            case LESSON -> text("station.lesson");
            case ASSESSMENT -> text("station.assessment");
            case LIVE_SESSION -> text("station.live");
            case PRACTICE -> text("station.practice");
        };
    }
}
