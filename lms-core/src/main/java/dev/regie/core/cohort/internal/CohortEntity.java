package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortEdit;
import dev.regie.core.cohort.CohortPolicy;
import dev.regie.core.cohort.CohortRule;
import dev.regie.core.cohort.Guide;
import dev.regie.core.cohort.NewCohort;
import dev.regie.core.cohort.PinnedVersion;
import dev.regie.core.cohort.TrackRef;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cohort aggregate as it is stored; its life is told at {@link Cohort}. Its courses, people and guides are kept beside it: {@link CohortCourses}, {@link Places}, {@link Guides}. */
@Entity(name = "Cohort")
@Table(name = "cohort")
public class CohortEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "cohort_name", nullable = false)
    private String name;

    @Column(name = "name_folded", nullable = false)
    private String nameFolded;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "programme_key", updatable = false)
    private @Nullable String programme;

    @Column(name = "track_id", updatable = false)
    private @Nullable String track;

    @Column(name = "people_rule")
    private @Nullable String rule;

    @Column(name = "edits", nullable = false)
    private long edits;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CohortEntity() {}

    /** A new cohort. */
    public CohortEntity(NewCohort wish, Instant now) {
        id = wish.id().value();
        name = wish.name().strip();
        nameFolded = CohortPolicy.folded(wish.name());
        firstDay = wish.start();
        lastDay = wish.end();
        rule = written(wish.rule());
        TrackRef from = wish.track();
        programme = from == null ? null : from.programme().text();
        track = from == null ? null : from.track();
        createdAt = now;
    }

    /** Changes what stands in its own row; counts as an edit even if that says the same. */
    public void edit(CohortEdit edit) {
        name = edit.name().strip();
        nameFolded = CohortPolicy.folded(edit.name());
        firstDay = edit.start();
        lastDay = edit.end();
        rule = written(edit.rule());
        edits++;
    }

    /** Closes it on a day, or opens it again with none. */
    public void close(@Nullable LocalDate day) {
        closedOn = day;
        edits++;
    }

    /** Something beside its row was changed. */
    public void touch() {
        edits++;
    }

    /** The cohort as others see it. */
    public Cohort toCohort(List<PinnedVersion> courses, Set<Guide> guides) {
        return new Cohort(
                new CohortId(id),
                name,
                firstDay,
                lastDay,
                closedOn,
                programme == null || track == null ? null : new TrackRef(new ProgrammeKey(programme), track),
                rule(),
                courses,
                guides,
                version);
    }

    /** Whom it is for. */
    public CohortRule rule() {
        return rule == null ? CohortRule.NOBODY : Json.MAPPER.readValue(rule, CohortRule.class);
    }

    /** The day on which it begins. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The day on which its courses are due. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Which state of it an edit must have been made from. */
    public long version() {
        return version;
    }

    /** Which cohort it is. */
    public CohortId id() {
        return new CohortId(id);
    }

    private static @Nullable String written(CohortRule rule) {
        return rule.fitsNobody() ? null : Json.MAPPER.writeValueAsString(rule);
    }
}
