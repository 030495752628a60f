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

/** One stretch of time that a person is in a team. Ended, never deleted: progress of the past belongs to the team of then. */
@Entity
@Table(name = "team_member")
public class Membership {
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
    protected Membership() {}

    /** One that begins. */
    public Membership(UUID teamId, UUID personId, LocalDate from) {
        this.id = UUID.randomUUID();
        this.teamId = teamId;
        this.personId = personId;
        this.fromDay = from;
    }

    /** Ends it; the day is the first on which it no longer holds. */
    public void end(LocalDate until) {
        untilDay = until;
    }

    /** Lets it go on after all. */
    public void goOn() {
        untilDay = null;
    }

    /** In which team. */
    public UUID teamId() {
        return teamId;
    }

    /** Who. */
    public UUID personId() {
        return personId;
    }

    /** When. */
    public Period period() {
        return new Period(fromDay, untilDay);
    }
}
