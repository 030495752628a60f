package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What became of a batch of events; they are committed when the page reads this.
 *
 * @param saved ids of all events of the batch, those known before included
 * @param feedback by block, for the answers in the batch
 * @param missing blocks that the lesson still needs to be complete
 * @param completedNow whether this batch completed the lesson, so that progress is about to change
 */
public record EventsReply(
        List<UUID> saved,
        Map<String, Feedback> feedback,
        boolean done,
        List<String> missing,
        @JsonIgnore boolean completedNow) {}
