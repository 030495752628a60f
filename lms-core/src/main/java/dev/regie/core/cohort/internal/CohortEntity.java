package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortPolicy;
import dev.regie.core.cohort.PinnedVersion;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The cohort aggregate as it is stored; its life is told at {@link Cohort}. Its people are {@link Places}. */
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cohort_course", joinColumns = @JoinColumn(name = "cohort_id"))
    private List<CourseEntry> courses = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CohortEntity() {}

    /** A new cohort. */
    public CohortEntity(
            CohortId cohort, String name, LocalDate start, LocalDate end, List<PinnedVersion> pinned, Instant now) {
        this.id = cohort.value();
        this.name = name;
        this.nameFolded = CohortPolicy.folded(name);
        this.firstDay = start;
        this.lastDay = end;
        this.createdAt = now;
        for (PinnedVersion each : pinned) {
            courses.add(new CourseEntry(
                    courses.size(), each.course().text(), each.version().value()));
        }
    }

    /** The cohort as others see it, with the people it was given. */
    public Cohort toCohort(Set<PersonId> people) {
        return new Cohort(
                new CohortId(id),
                name,
                firstDay,
                lastDay,
                courses.stream()
                        .sorted(Comparator.comparingInt(CourseEntry::number))
                        .map(entry -> new PinnedVersion(
                                new CourseKey(entry.course()), new CourseVersionId(entry.courseVersion())))
                        .toList(),
                people);
    }

    /** Which cohort it is. */
    public CohortId id() {
        return new CohortId(id);
    }
}
