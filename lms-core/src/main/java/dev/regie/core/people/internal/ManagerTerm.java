package dev.regie.core.people.internal;

import dev.regie.core.people.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One stretch of time that a person leads a team. A team has at most one at a time. */
@Entity
@Table(name = "team_manager")
public class ManagerTerm extends TeamTerm {

    /** For JPA. */
    protected ManagerTerm() {}

    /** One that begins. */
    public ManagerTerm(UUID teamId, UUID personId, LocalDate from) {
        super(teamId, personId, new Period(from, null));
    }
}
