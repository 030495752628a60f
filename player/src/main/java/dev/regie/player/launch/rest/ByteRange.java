package dev.regie.player.launch.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a browser asks for, as it does to jump within a film. Pure.
 *
 * @param from the first byte, counted from 0
 * @param to the last byte
 */
record ByteRange(long from, long to) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What a header asks for. */
    sealed interface Asked {

        /** All of it: nothing was asked, or something that may be passed over. */
        record All() implements Asked {}

        /** One part. */
        record Part(ByteRange range) implements Asked {}

        /** A part that the file does not have. */
        record Outside() implements Asked {}
    }

    /** Reads a {@code Range} header for a file of that many bytes; several ranges at once are passed over. */
    static Asked asked(@Nullable String header, long size) {
        Optional<Matcher> range = Optional.ofNullable(header).map(FORM::matcher).filter(Matcher::matches);
        if (range.isEmpty()) {
            return new Asked.All();
        }
        String first = range.get().group(1);
        String last = range.get().group(2);
        if (first.isEmpty() && last.isEmpty()) {
            return new Asked.All();
        }
        long from = first.isEmpty() ? Math.max(0, size - Long.parseLong(last)) : Long.parseLong(first);
        long to = first.isEmpty() || last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        return from < size && from <= to ? new Asked.Part(new ByteRange(from, to)) : new Asked.Outside();
    }

    long length() {
        return to - from + 1;
    }

    /** As the answer says it. */
    String contentRange(long size) {
        return "bytes " + from + "-" + to + "/" + size;
    }
}
