package dev.regie.core.cohort;

import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes cohorts and shows how far their people are. For admins and work of the system. */
@ApplicationScoped
@Transactional
public class CohortService {

    /** Makes a cohort and enrols its people, or says everything that is wrong with the wish. */
    public CreateCohortResult create(NewCohort wish) {
        throw new UnsupportedOperationException();
    }

    public Optional<Cohort> find(CohortId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Cohorts, latest start first.
     *
     * @param offset how many to skip, from 0
     * @param limit how many at most, 1 to 200
     */
    public Page<CohortSummary> list(int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How far everybody in a cohort is; empty if there is no such cohort. */
    public Optional<CohortProgress> progress(CohortId id) {
        throw new UnsupportedOperationException();
    }
}
