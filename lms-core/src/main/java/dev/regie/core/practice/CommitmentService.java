package dev.regie.core.practice;

import dev.regie.core.practice.internal.BlockEntries;
import dev.regie.core.practice.internal.CommitmentEntry;
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
 * What people commit themselves to. Private, like the {@link JournalService journal}: no statement, log line, export or search index ever
 * holds it. Callers pass the person whose session or launch token they have checked.
 */
@ApplicationScoped
public class CommitmentService {

    /** The longest text of one's own that is kept, in characters. */
    public static final int LONGEST = 2_000;

    private BlockEntries entries;
    private OwnerOnly only;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected CommitmentService() {}

    @Inject
    public CommitmentService(BlockEntries entries, OwnerOnly only, Clock clock) {
        this.entries = entries;
        this.only = only;
        this.clock = clock;
    }

    /**
     * Keeps the commitment in place of what stood there; an empty one removes it.
     *
     * @param block the id of the block that asks for it
     * @throws IllegalArgumentException if the own text is longer than {@link #LONGEST}; the message does not repeat it
     */
    @Transactional
    public void keep(JournalPlace place, String block, Commitment commitment) {
        only.require(place.person());
        int length = commitment.own().length();
        if (length > LONGEST) {
            throw new IllegalArgumentException("A commitment of " + length + " characters; kept are " + LONGEST);
        }
        if (commitment.saysNothing()) {
            entries.remove(CommitmentEntry.class, place, block);
        } else {
            Instant now = clock.instant();
            entries.put(
                    CommitmentEntry.class,
                    place,
                    block,
                    entry -> entry.rewrite(commitment, now),
                    () -> new CommitmentEntry(UUID.randomUUID(), place, block, commitment, now));
        }
    }

    /** The person's own commitments at an activity, by block. */
    @Transactional
    public Map<String, Commitment> own(JournalPlace place) {
        only.require(place.person());
        return entries.at(CommitmentEntry.class, place).stream()
                .collect(Collectors.toMap(CommitmentEntry::block, CommitmentEntry::commitment));
    }
}
