package dev.regie.core.people.internal;

import dev.regie.core.people.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stretch of time that a person is something to a team. Ended, never deleted: what was so then stays so. */
@MappedSuperclass
abstract class TeamTerm {
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
    protected TeamTerm() {}

    TeamTerm(UUID teamId, UUID personId, Period period) {
        this.id = UUID.randomUUID();
        this.teamId = teamId;
        this.personId = personId;
        this.fromDay = period.from();
        this.untilDay = period.until();
    }

    /** Ends it; the day is the first on which it no longer holds. */
    public void end(LocalDate until) {
        untilDay = until;
    }

    /** Lets it go on after all. */
    public void goOn() {
        untilDay = null;
    }

    /** Of which team. */
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
