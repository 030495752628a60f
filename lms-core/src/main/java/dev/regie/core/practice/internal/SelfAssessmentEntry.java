package dev.regie.core.practice.internal;

import dev.regie.core.practice.SelfAssessmentPlace;
import dev.regie.core.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** One row of {@code self_assessment}: how a person saw themselves at one moment of one passage. */
@Entity
@Table(name = "self_assessment")
public class SelfAssessmentEntry extends Owned {

    private static final TypeReference<Map<String, Integer>> SCORES = new TypeReference<>() {};

    @Column(name = "registration")
    private UUID registration;

    @Column(name = "activity_id")
    private String activity;

    @Column(name = "scores")
    private String scores;

    @SuppressWarnings("NullAway.Init")
    protected SelfAssessmentEntry() {}

    SelfAssessmentEntry(SelfAssessmentPlace place, Map<String, Integer> scores, Instant writtenAt) {
        super(UUID.randomUUID(), place.person(), writtenAt);
        this.registration = place.registration();
        this.activity = place.activity();
        this.scores = Json.MAPPER.writeValueAsString(scores);
    }

    void rewrite(Map<String, Integer> all, Instant at) {
        scores = Json.MAPPER.writeValueAsString(all);
        written(at);
    }

    /** Of which passage. */
    public UUID registration() {
        return registration;
    }

    /** Of which moment. */
    public String activity() {
        return activity;
    }

    /** The values by statement. */
    public Map<String, Integer> scores() {
        return Json.MAPPER.readValue(scores, SCORES);
    }
}
