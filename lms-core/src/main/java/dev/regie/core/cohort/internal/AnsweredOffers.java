package dev.regie.core.cohort.internal;

import dev.regie.core.cohort.CohortOffers;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which offers an admin said no to, so that they are not made again. */
@ApplicationScoped
public class AnsweredOffers {

    @Inject
    CohortDatabase database;

    /** Whoever is not to be offered again. */
    public Set<PersonId> of(CohortId cohort, CohortOffers.Kind kind) {
        return new HashSet<>(database.rows(
                "select person_id from cohort_answered where cohort_id = ? and offer = ?",
                List.of(cohort.value(), kind.name()),
                row -> new PersonId(row.getObject(1, UUID.class))));
    }

    /** Remembers that they are to stay as they are. */
    public void add(CohortId cohort, Collection<PersonId> people, CohortOffers.Kind kind) {
        forget(cohort, people, kind);
        database.changeAll(
                "insert into cohort_answered (cohort_id, person_id, offer) values (?, ?, ?)",
                rows(cohort, people, kind));
    }

    /** They may be offered again. */
    public void forget(CohortId cohort, Collection<PersonId> people, CohortOffers.Kind kind) {
        database.changeAll(
                "delete from cohort_answered where cohort_id = ? and person_id = ? and offer = ?",
                rows(cohort, people, kind));
    }

    private static List<List<Object>> rows(CohortId cohort, Collection<PersonId> people, CohortOffers.Kind kind) {
        return people.stream()
                .distinct()
                .map(person -> List.<Object>of(cohort.value(), person.id(), kind.name()))
                .toList();
    }
}
