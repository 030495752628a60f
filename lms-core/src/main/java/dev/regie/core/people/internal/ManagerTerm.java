package dev.regie.core.people.internal;

import dev.regie.core.people.Leadership;
import dev.regie.core.people.Period;
import dev.regie.core.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stretch of time that a person leads a team, perhaps with a deputy. A team has at most one at a time. */
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

    @Column(name = "deputy_id")
    private @Nullable UUID deputyId;

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
    public ManagerTerm(UUID teamId, UUID personId, @Nullable UUID deputyId, LocalDate from) {
        this.id = UUID.randomUUID();
        this.teamId = teamId;
        this.personId = personId;
        this.deputyId = deputyId;
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
    public Leadership leadership() {
        return new Leadership(new PersonId(personId), deputyId == null ? null : new PersonId(deputyId));
    }
}
