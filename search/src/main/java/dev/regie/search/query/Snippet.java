package dev.regie.search.query;

import java.util.List;

/** The part of a text that answers the question, as plain text in pieces; who shows it marks the pieces that match. */
public record Snippet(List<Piece> pieces) {

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /** A run of text. */
    public record Piece(String text, boolean match) {}

    /** The snippet as one text. */
    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
