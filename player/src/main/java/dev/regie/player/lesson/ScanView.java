package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A self-assessment. Private: its values are for this page alone.
 *
 * @param moment {@code start} or {@code end}
 * @param labels five, from least to most
 * @param values 1 to 5 by statement
 * @param earlier at the end, the values of the start
 */
public record ScanView(
        String moment,
        List<StatementView> statements,
        List<String> labels,
        Map<String, Integer> values,
        @Nullable Map<String, Integer> earlier,
        boolean done) {

    /**
     * Something said of oneself.
     *
     * @param objective the id of the objective it is about
     */
    public record StatementView(String id, String html, String objective) {}

    /** What is kept after a change. */
    public record Kept(
            Map<String, Integer> values,
            boolean done,
            @JsonIgnore boolean completedNow) {
        @Override
        public String toString() {
            return "Kept[" + values.size() + "]";
        }
    }

    @Override
    public String toString() {
        return "ScanView[" + moment + "]";
    }
}
