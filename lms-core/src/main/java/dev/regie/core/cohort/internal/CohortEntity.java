package dev.regie.core.cohort.internal;

import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortPolicy;
import dev.regie.core.cohort.PinnedVersion;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.PersonId;
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

/** The cohort aggregate as it is stored; its life is told at {@link Cohort}. Its courses and people are kept beside it: {@link CohortCourses}, {@link Places}. */
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

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CohortEntity() {}

    /** A new cohort. */
    public CohortEntity(CohortId cohort, String name, LocalDate start, LocalDate end, Instant now) {
        this.id = cohort.value();
        this.name = name;
        this.nameFolded = CohortPolicy.folded(name);
        this.firstDay = start;
        this.lastDay = end;
        this.createdAt = now;
    }

    /** The cohort as others see it, with its courses and people. */
    public Cohort toCohort(List<PinnedVersion> courses, Set<PersonId> people) {
        return new Cohort(new CohortId(id), name, firstDay, lastDay, courses, people);
    }

    /** The day on which it begins. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Which cohort it is. */
    public CohortId id() {
        return new CohortId(id);
    }
}
