package dev.regie.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a compound at the place of the compound, beside it; a part that is found therefore marks the whole word. */
final class CompoundParts extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final CompoundWords compounds;
    private final Deque<String> waiting = new ArrayDeque<>();
    private @Nullable State whole;

    CompoundParts(TokenStream input, CompoundWords compounds) {
        super(input);
        this.compounds = compounds;
    }

    @Override
    public boolean incrementToken() throws IOException {
        String part = waiting.poll();
        if (part != null) {
            restoreState(whole);
            term.setEmpty().append(part);
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting.addAll(compounds.parts(Words.fold(term.toString())));
        if (!waiting.isEmpty()) {
            whole = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        whole = null;
    }
}
