package dev.regie.core.people.internal;

import dev.regie.core.people.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One stretch of time that a person stands in for whoever leads a team. A team has at most one deputy at a time. */
@Entity
@Table(name = "team_deputy")
public class DeputyTerm extends TeamTerm {

    /** For JPA. */
    protected DeputyTerm() {}

    /** One that begins. */
    public DeputyTerm(UUID teamId, UUID personId, Period period) {
        super(teamId, personId, period);
    }
}
