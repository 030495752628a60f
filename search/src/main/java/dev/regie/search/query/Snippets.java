package dev.regie.search.query;

import dev.regie.search.query.Snippet.Piece;
import java.util.ArrayList;
import java.util.List;

/** Cuts marked text into pieces. */
final class Snippets {

    private Snippets() {}

    /** Pieces of a text in which matches stand between two marks; cut at a word after about {@code length} characters. */
    static Snippet of(String marked, String start, String end, int length) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int room = length;
        while (at < marked.length() && room > 0) {
            int from = marked.indexOf(start, at);
            String plain = marked.substring(at, from < 0 ? marked.length() : from);
            room = add(pieces, plain, false, room);
            if (from < 0) {
                break;
            }
            int to = marked.indexOf(end, from);
            if (room > 0) {
                room = add(pieces, marked.substring(from + start.length(), to), true, room);
            }
            at = to + end.length();
        }
        return new Snippet(pieces);
    }

    private static int add(List<Piece> pieces, String text, boolean match, int room) {
        if (text.isEmpty()) {
            return room;
        }
        if (text.length() <= room || match) {
            pieces.add(new Piece(text, match));
            return room - text.length();
        }
        int space = text.lastIndexOf(' ', room);
        pieces.add(new Piece(text.substring(0, space > 0 ? space : room) + " …", false));
        return 0;
    }
}
