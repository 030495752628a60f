package dev.regie.core.practice.internal;

import dev.regie.core.practice.SelfAssessmentPlace;
import dev.regie.core.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** One row of {@code self_assessment}: how a person saw themselves at one moment of one passage. */
@Entity
@Table(name = "self_assessment")
public class SelfAssessmentEntry {

    private static final TypeReference<Map<String, Integer>> SCORES = new TypeReference<>() {};

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "registration")
    private UUID registration;

    @Column(name = "activity_id")
    private String activity;

    @Column(name = "scores")
    private String scores;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected SelfAssessmentEntry() {}

    SelfAssessmentEntry(SelfAssessmentPlace place, Map<String, Integer> scores, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.person = place.person().id();
        this.registration = place.registration();
        this.activity = place.activity();
        this.scores = Json.MAPPER.writeValueAsString(scores);
        this.writtenAt = writtenAt;
    }

    void rewrite(Map<String, Integer> all, Instant at) {
        scores = Json.MAPPER.writeValueAsString(all);
        writtenAt = at;
    }

    Map<String, Integer> scores() {
        return Json.MAPPER.readValue(scores, SCORES);
    }
}
