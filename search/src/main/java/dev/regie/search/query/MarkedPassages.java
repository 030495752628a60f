package dev.regie.search.query;

import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;

/** Passages of plain text with two private-use characters around each match; never HTML. */
final class MarkedPassages extends DefaultPassageFormatter {
    MarkedPassages(String start, String end) {
        super(start, end, " … ", false);
    }
}
