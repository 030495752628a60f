package dev.regie.core.assessment.internal;

import dev.regie.core.assessment.Attempt;
import dev.regie.core.assessment.AttemptId;
import dev.regie.core.assessment.Score;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** One row of {@code attempt}; {@link Attempt} tells its life. Items and responses are one JSON text each, since nothing searches them. */
@Entity
@Table(name = "attempt")
public class AttemptEntity {

    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, List<String>>> RESPONSES = new TypeReference<>() {};

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private UUID registration;

    @Column(name = "version_id")
    private UUID courseVersion;

    @Column(name = "activity_id")
    private String activity;

    @Column(name = "attempt_number")
    private int number;

    private String items;

    private String responses;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "score_raw")
    private @Nullable Double raw;

    @Column(name = "score_max")
    private @Nullable Double max;

    @Column(name = "score_scaled")
    private @Nullable Double scaled;

    private @Nullable Double mastery;

    @Column(name = "items_right")
    private @Nullable Integer right;

    @Column(name = "items_judged")
    private @Nullable Integer judged;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected AttemptEntity() {}

    /** Starts an attempt without any response. */
    public AttemptEntity(
            AttemptId id,
            PersonId person,
            UUID registration,
            CourseVersionId version,
            String activity,
            int number,
            List<String> items,
            Instant startedAt) {
        this.id = id.value();
        this.person = person.id();
        this.registration = registration;
        this.courseVersion = version.value();
        this.activity = activity;
        this.number = number;
        this.items = Json.MAPPER.writeValueAsString(items);
        this.responses = "{}";
        this.startedAt = startedAt;
    }

    /** Whether it was submitted and can change no more. */
    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Whether the item was drawn for it. */
    public boolean asks(String itemId) {
        return Json.MAPPER.readValue(items, IDS).contains(itemId);
    }

    /** Keeps the response in place of an earlier one. */
    public void respond(String itemId, List<String> response) {
        Map<String, List<String>> all = Json.MAPPER.readValue(responses, RESPONSES);
        all.put(itemId, response);
        responses = Json.MAPPER.writeValueAsString(all);
    }

    /** Closes it with its score. */
    public void submit(Score score, Instant at) {
        submittedAt = at;
        raw = score.raw();
        max = score.max();
        scaled = score.scaled();
        mastery = score.mastery();
        right = score.right();
        judged = score.of();
    }

    /** What others see of it. */
    public Attempt toAttempt() {
        List<String> asked = Json.MAPPER.readValue(items, IDS);
        return new Attempt(
                new AttemptId(id),
                new PersonId(person),
                registration,
                new CourseVersionId(courseVersion),
                activity,
                number,
                asked,
                Json.MAPPER.readValue(responses, RESPONSES),
                startedAt,
                submitted(asked.size()));
    }

    private Attempt.@Nullable Submitted submitted(int asked) {
        if (submittedAt == null || raw == null || max == null || scaled == null || mastery == null || right == null) {
            return null;
        }
        return new Attempt.Submitted(
                submittedAt, new Score(raw, max, scaled, mastery, right, judged == null ? asked : judged));
    }
}
