package dev.regie.core.practice;

import dev.regie.core.practice.internal.BlockEntries;
import dev.regie.core.practice.internal.JournalEntry;
import dev.regie.core.practice.internal.OwnerOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What people write for themselves. Private: no statement, log line, export or search index ever holds it, and there is no method that reads
 * another's: {@link OwnerOnly} refuses everybody else. Callers pass the person whose session or launch token they have checked.
 */
@ApplicationScoped
public class JournalService {

    /** The longest text that is kept, in characters. */
    public static final int LONGEST = 10_000;

    private BlockEntries entries;
    private OwnerOnly only;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected JournalService() {}

    @Inject
    public JournalService(BlockEntries entries, OwnerOnly only, Clock clock) {
        this.entries = entries;
        this.only = only;
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
        only.require(place.person());
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A journal text of " + text.length() + " characters; kept are " + LONGEST);
        }
        if (text.isBlank()) {
            entries.remove(JournalEntry.class, place, block);
        } else {
            Instant now = clock.instant();
            entries.put(
                    JournalEntry.class,
                    place,
                    block,
                    entry -> entry.rewrite(text, now),
                    () -> new JournalEntry(UUID.randomUUID(), place, block, text, now));
        }
    }

    /** The person's own texts at an activity, by block. */
    @Transactional
    public Map<String, String> own(JournalPlace place) {
        only.require(place.person());
        return entries.at(JournalEntry.class, place).stream()
                .collect(Collectors.toMap(JournalEntry::block, JournalEntry::text));
    }
}
