package dev.regie.core.practice;

import dev.regie.core.practice.internal.JournalEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * What people write for themselves. Private: no statement, log line, export or search index ever holds it, and there is no method that reads
 * another's. Callers pass the person whose session or launch token they have checked.
 */
@ApplicationScoped
public class JournalService {

    /** The longest text that is kept, in characters. */
    public static final int LONGEST = 10_000;

    private JournalEntries entries;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected JournalService() {}

    @Inject
    public JournalService(JournalEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Keeps the text in place of what stood there; an empty text removes it.
     *
     * @param block the id of the block that asks for it
     * @throws IllegalArgumentException if the text is longer than {@link #LONGEST}; the message does not repeat it
     */
    @Transactional
    public void write(JournalPlace place, String block, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A journal text of " + text.length() + " characters; kept are " + LONGEST);
        }
        if (text.isBlank()) {
            entries.remove(place, block);
        } else {
            entries.put(place, block, text, clock.instant());
        }
    }

    /** The person's own texts at an activity, by block. */
    @Transactional
    public Map<String, String> own(JournalPlace place) {
        return entries.all(place);
    }
}
