package dev.regie.core.people.internal;

import dev.regie.core.people.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One stretch of time that a person is in a team: progress of the past belongs to the team of then. */
@Entity
@Table(name = "team_member")
public class Membership extends TeamTerm {

    /** For JPA. */
    protected Membership() {}

    /** One that begins. */
    public Membership(UUID teamId, UUID personId, LocalDate from) {
        super(teamId, personId, new Period(from, null));
    }
}
