package dev.regie.core.cohort.internal;

import dev.regie.core.cohort.Guide;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who guides which cohort. */
@ApplicationScoped
public class Guides {

    @Inject
    CohortDatabase database;

    /** The guides of a cohort. */
    public Set<Guide> of(CohortId cohort) {
        return Set.copyOf(database.rows(
                "select person_id, duty from cohort_guide where cohort_id = ?",
                List.of(cohort.value()),
                row -> new Guide(new PersonId(row.getObject(1, UUID.class)), Guide.Duty.valueOf(row.getString(2)))));
    }

    /** Makes these the guides of a cohort that has been flushed. */
    public void become(CohortId cohort, Set<Guide> guides) {
        database.change("delete from cohort_guide where cohort_id = ?", cohort.value());
        database.changeAll(
                "insert into cohort_guide (cohort_id, person_id, duty) values (?, ?, ?)",
                guides.stream()
                        .map(guide -> List.of(
                                cohort.value(),
                                guide.person().id(),
                                guide.duty().name()))
                        .toList());
    }
}
