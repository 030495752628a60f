package dev.regie.core.people.internal;

import dev.regie.core.people.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stretch of time that a person leads a team. A team has at most one at a time. */
@Entity
@Table(name = "team_manager")
public class ManagerTerm {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ManagerTerm() {}

    /** One that begins. */
    public ManagerTerm(UUID teamId, UUID personId, LocalDate from) {
        this.id = UUID.randomUUID();
        this.teamId = teamId;
        this.personId = personId;
        this.fromDay = from;
    }

    /** Ends it; the day is the first on which it no longer holds. */
    public void end(LocalDate until) {
        untilDay = until;
    }

    /** Of which team. */
    public UUID teamId() {
        return teamId;
    }

    /** When. */
    public Period period() {
        return new Period(fromDay, untilDay);
    }

    /** Who. */
    public UUID personId() {
        return personId;
    }
}
