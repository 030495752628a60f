package dev.regie.authoring.check;

import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Digests;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * All runs of eight words of some articles, as the first 64 bits of the SHA-256 of each: enough to see whether a text borrows from
 * them, and no way back to what they say.
 */
public final class SourceShingles {
    /** How many words make a run. */
    public static final int WORDS = 8;

    private final long[] sorted;

    private SourceShingles(LongStream hashes) {
        sorted = hashes.sorted().distinct().toArray();
    }

    /** Of articles as plain text. */
    public static SourceShingles of(List<String> articles) {
        return new SourceShingles(articles.stream()
                .map(SourceShingles::normalised)
                .flatMapToLong(words -> hashes(words).stream().mapToLong(Long::longValue)));
    }

    /** What {@link #bytes()} gave. */
    public static SourceShingles read(byte[] bytes) {
        var longs = ByteBuffer.wrap(bytes).asLongBuffer();
        return new SourceShingles(IntStream.range(0, longs.limit()).mapToLong(longs::get));
    }

    /** Eight bytes for each run, in order. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(sorted.length * Long.BYTES);
        Arrays.stream(sorted).forEach(buffer::putLong);
        return buffer.array();
    }

    /** How many different runs the articles have. */
    public int size() {
        return sorted.length;
    }

    /** The runs, of eight words or more, that a Markdown text shares with the articles, as they read in lower case. */
    List<String> sharedWith(String markdown) {
        List<String> words = normalised(CommonMark.plainText(markdown));
        List<Long> hashes = hashes(words);
        List<String> shared = new ArrayList<>();
        int start = 0;
        while (start < hashes.size()) {
            int end = start;
            while (end < hashes.size() && Arrays.binarySearch(sorted, hashes.get(end)) >= 0) {
                end++;
            }
            if (end > start) {
                shared.add(String.join(" ", words.subList(start, end - 1 + WORDS)));
            }
            start = end + 1;
        }
        return shared;
    }

    private static List<String> normalised(String text) {
        return Wording.words(text).stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }

    private static List<Long> hashes(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToObj(start -> HexFormat.fromHexDigitsToLong(
                        Digests.sha256(String.join(" ", words.subList(start, start + WORDS))), 0, 16))
                .toList();
    }
}
