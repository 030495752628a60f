package dev.regie.core.enrolment;

import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.enrolment.internal.EnrolmentEntity;
import dev.regie.core.enrolment.internal.Enrolments;
import dev.regie.core.enrolment.internal.Folding;
import dev.regie.core.enrolment.internal.ProgressStore;
import dev.regie.core.enrolment.internal.Rights;
import dev.regie.core.lrs.StatementFollowers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The progress that was folded from statements. A learner sees own progress, an admin (and work of the system)
 * everybody's; a manager gets {@link TeamProgress} instead.
 */
@ApplicationScoped
@Transactional
public class ProgressService {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    @Inject
    Enrolments enrolments;

    @Inject
    ProgressStore store;

    @Inject
    Catalogue catalogue;

    @Inject
    Folding folding;

    @Inject
    StatementFollowers followers;

    @Inject
    Rights rights;

    /** The progress of an enrolment; {@link CourseProgress#NOTHING} if there is no such enrolment. */
    public CourseProgress of(EnrolmentId enrolment) {
        return of(List.of(enrolment)).getOrDefault(enrolment, CourseProgress.NOTHING);
    }

    /** The progress of several enrolments, in a bounded number of queries; ids without an enrolment are left out. */
    public Map<EnrolmentId, CourseProgress> of(Collection<EnrolmentId> ids) {
        List<Enrolment> found =
                enrolments.all(ids).stream().map(EnrolmentEntity::toEnrolment).toList();
        found.stream().map(Enrolment::person).distinct().forEach(rights::requireOwnOrAdmin);
        return progress(found);
    }

    /**
     * The progress behind a registration. It does not ask who is calling: for code that has established the right to
     * this registration by itself, as a launch token does.
     */
    public CourseProgress ofRegistration(UUID registration) {
        List<Enrolment> found = enrolments.byRegistrations(Set.of(registration)).stream()
                .map(EnrolmentEntity::toEnrolment)
                .toList();
        return progress(found).values().stream().findFirst().orElse(CourseProgress.NOTHING);
    }

    /** What was done in the given enrolments: for foretelling what another version would make of it. For admins and the system. */
    public Map<EnrolmentId, List<StatementFact>> facts(Collection<EnrolmentId> ids) {
        rights.requireAdmin();
        return store.facts(ids);
    }

    /** How far the given enrolments are, and nothing more. For admins and the system. */
    public Map<EnrolmentId, Standing> standings(Collection<EnrolmentId> ids) {
        rights.requireAdmin();
        return store.standings(ids);
    }

    /**
     * Waits until every statement stored so far for this registration is folded in. Call it outside a transaction, after
     * what was written has been committed.
     *
     * @param max how long to wait; more than a second counts as a second
     * @return whether folding has caught up
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public boolean awaitFolded(UUID registration, Duration max) {
        // One cursor serves all registrations; when it has passed everything, it has passed this one's.
        return followers.await(folding, max.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : max);
    }

    /** Folds one enrolment's statements again from scratch, as if nothing had been kept. For admins and the system. */
    public CourseProgress rebuild(EnrolmentId enrolment) {
        rights.requireAdmin();
        folding.rebuild(enrolment);
        return of(enrolment);
    }

    /** Folds every enrolment again from scratch, a hundred per transaction; returns how many. For admins and the system. */
    @Transactional(TxType.NOT_SUPPORTED)
    public int rebuildAll() {
        rights.requireAdmin();
        int count = 0;
        List<UUID> ids = folding.rebuildAfter(null);
        while (!ids.isEmpty()) {
            count += ids.size();
            ids = folding.rebuildAfter(ids.getLast());
        }
        return count;
    }

    private Map<EnrolmentId, CourseProgress> progress(List<Enrolment> found) {
        Map<EnrolmentId, CourseProgress> kept =
                store.progress(found.stream().map(Enrolment::id).toList());
        Map<EnrolmentId, CourseProgress> progress = new HashMap<>();
        for (Enrolment enrolment : found) {
            progress.put(
                    enrolment.id(),
                    Optional.ofNullable(kept.get(enrolment.id())).orElseGet(() -> nothingBegun(enrolment)));
        }
        return progress;
    }

    private CourseProgress nothingBegun(Enrolment enrolment) {
        return catalogue
                .version(enrolment.version())
                .map(version -> ProgressFold.fold(Set.of(), version.content()))
                .orElse(CourseProgress.NOTHING);
    }
}
