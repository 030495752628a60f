package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.enrolment.CompletionVoided;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.ProgressFold;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact;
import dev.regie.core.enrolment.internal.ProgressStore.OwnedFact;
import dev.regie.core.lrs.StatementFeed;
import dev.regie.core.lrs.StatementFolding;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.ChangeKind;
import dev.regie.core.shared.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes statements from the feed, keeps what counts of them, folds anew what they touch and lets the enrolments follow.
 *
 * <p>Whoever folds holds the cursor's row until the end of the transaction, so of several nodes one works at a time and a
 * rebuild never meets the feed halfway. Locks are taken in one order: cursor, enrolment lock, enrolments, change feed,
 * statement feed.
 */
@ApplicationScoped
@Transactional
public class Folding implements StatementFolding {

    private static final String CONSUMER = "enrolment-progress";

    private static final int BATCH = 500;

    @Inject
    Cursors cursors;

    @Inject
    StatementFeed feed;

    @Inject
    Enrolments enrolments;

    @Inject
    ProgressStore store;

    @Inject
    Catalogue catalogue;

    @Inject
    ChangeFeed changes;

    @Inject
    Satisfaction satisfaction;

    @Inject
    Event<CompletionVoided> completionVoided;

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public long foldBehind(long position) {
        List<StoredStatement> batch = feed.after(position, BATCH);
        if (batch.isEmpty()) {
            return position;
        }
        List<OwnedFact> voided = new ArrayList<>();
        refold(keepFacts(batch, voided), voided);
        return batch.getLast().position();
    }

    /** Forgets what was kept of an enrolment and folds its statements from scratch. */
    public void rebuild(EnrolmentId enrolment) {
        cursors.claim(CONSUMER);
        enrolments.find(enrolment).ifPresent(entity -> rebuild(List.of(entity)));
    }

    /** Rebuilds some enrolments behind an id; hands back their ids, in order, none when all have been rebuilt. */
    public List<UUID> rebuildAfter(@Nullable UUID last) {
        cursors.claim(CONSUMER);
        List<UUID> ids = enrolments.idsAfter(last, 100);
        rebuild(enrolments.all(ids.stream().map(EnrolmentId::new).toList()));
        return ids;
    }

    /** Folds the facts of enrolments against the version they were just moved to. */
    public void refoldMoved(Collection<EnrolmentId> moved) {
        refold(moved);
    }

    /** Keeps the cursor until the end of the transaction. To be called before anything else is locked. */
    public void holdCursor() {
        cursors.claim(CONSUMER);
    }

    private void rebuild(List<EnrolmentEntity> entities) {
        List<OwnedFact> facts = new ArrayList<>();
        Set<EnrolmentId> ids = new HashSet<>();
        for (EnrolmentEntity entity : entities) {
            Enrolment enrolment = entity.toEnrolment();
            ids.add(enrolment.id());
            store.clear(enrolment.id());
            for (StoredStatement statement : feed.ofRegistration(enrolment.registration())) {
                FactReader.read(statement, enrolment.course())
                        .ifPresent(fact -> facts.add(new OwnedFact(enrolment.id(), fact)));
            }
        }
        store.add(facts);
        refold(ids);
    }

    /**
     * Adds the facts of these statements, removes those they void, and says whose progress that touches.
     *
     * @param gone takes the facts that were removed
     */
    private Set<EnrolmentId> keepFacts(List<StoredStatement> batch, List<OwnedFact> gone) {
        Map<UUID, Enrolment> byRegistration = byRegistration(batch);
        List<OwnedFact> facts = new ArrayList<>();
        Set<UUID> voided = new HashSet<>();
        for (StoredStatement statement : batch) {
            FactReader.voids(statement).ifPresent(voided::add);
            Enrolment enrolment = byRegistration.get(statement.registration());
            if (enrolment != null) {
                FactReader.read(statement, enrolment.course())
                        .ifPresent(fact -> facts.add(new OwnedFact(enrolment.id(), fact)));
            }
        }
        store.add(facts);
        gone.addAll(store.factsOf(voided));
        Set<EnrolmentId> touched =
                gone.stream().map(OwnedFact::enrolment).collect(Collectors.toCollection(HashSet::new));
        store.remove(voided);
        facts.forEach(owned -> touched.add(owned.enrolment()));
        return touched;
    }

    private Map<UUID, Enrolment> byRegistration(List<StoredStatement> batch) {
        Set<UUID> registrations = batch.stream()
                .flatMap(statement -> Optional.ofNullable(statement.registration()).stream())
                .collect(Collectors.toSet());
        return enrolments.byRegistrations(registrations).stream()
                .map(EnrolmentEntity::toEnrolment)
                .collect(Collectors.toMap(Enrolment::registration, Function.identity()));
    }

    private void refold(Collection<EnrolmentId> ids) {
        refold(ids, List.of());
    }

    private void refold(Collection<EnrolmentId> ids, List<OwnedFact> voided) {
        if (ids.isEmpty()) {
            return;
        }
        Map<EnrolmentId, List<StatementFact>> facts = store.facts(ids);
        Map<EnrolmentId, CourseProgress> progress = new HashMap<>();
        List<EnrolmentEntity> entities = enrolments.all(ids);
        for (EnrolmentEntity entity : entities) {
            Enrolment enrolment = entity.toEnrolment();
            progress.put(
                    enrolment.id(),
                    ProgressFold.fold(
                            facts.getOrDefault(enrolment.id(), List.of()),
                            version(enrolment).content()));
        }
        store.keep(progress, lastActivity(facts));
        reopen(entities, progress, voided);
        follow(entities, progress, facts);
    }

    /** Tells of activities that were completed and, by what was voided, no longer are. */
    private void reopen(
            List<EnrolmentEntity> entities, Map<EnrolmentId, CourseProgress> progress, List<OwnedFact> voided) {
        for (EnrolmentEntity entity : entities) {
            Enrolment enrolment = entity.toEnrolment();
            CourseProgress now = progress.getOrDefault(enrolment.id(), CourseProgress.NOTHING);
            voided.stream()
                    .filter(owned -> owned.enrolment().equals(enrolment.id()))
                    .map(OwnedFact::fact)
                    .filter(fact -> fact.kind() == StatementFact.Kind.COMPLETED)
                    .map(StatementFact::activityId)
                    .distinct()
                    .filter(activity -> now.activity(activity).standing() != Standing.DONE)
                    .forEach(activity ->
                            completionVoided.fire(new CompletionVoided(enrolment.registration(), activity)));
        }
    }

    private static Map<EnrolmentId, Instant> lastActivity(Map<EnrolmentId, List<StatementFact>> facts) {
        Map<EnrolmentId, Instant> last = new HashMap<>();
        facts.forEach((enrolment, each) -> each.stream()
                .map(StatementFact::timestamp)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> last.put(enrolment, at)));
        return last;
    }

    /** Lets the enrolments follow their progress, and tells the record of courses that are done now, or no longer. */
    private void follow(
            List<EnrolmentEntity> entities,
            Map<EnrolmentId, CourseProgress> progress,
            Map<EnrolmentId, List<StatementFact>> facts) {
        List<Enrolment> changed = new ArrayList<>();
        List<String> satisfied = new ArrayList<>();
        boolean locked = false;
        for (EnrolmentEntity entity : entities) {
            Enrolment before = entity.toEnrolment();
            CourseProgress now = progress.getOrDefault(before.id(), CourseProgress.NOTHING);
            boolean takenBack = before.state() == State.COMPLETED && now.standing() != Standing.DONE;
            if (takenBack && !locked) {
                enrolments.lock();
                locked = true;
            }
            boolean anotherIsOpen = takenBack
                    && enrolments.open(before.person(), before.course()).isPresent();
            if (entity.follow(now.standing(), now.completedAt(), anotherIsOpen)) {
                changed.add(entity.toEnrolment());
                if (takenBack) {
                    satisfaction.takenBack(before).ifPresent(satisfied::add);
                }
                if (entity.state() == State.COMPLETED) {
                    satisfaction
                            .statement(before, version(before), now, facts.getOrDefault(before.id(), List.of()))
                            .ifPresent(satisfied::add);
                }
            }
        }
        enrolments.flush();
        changed.forEach(enrolment ->
                changes.append(ChangeKind.ENROLMENT_CHANGED, enrolment.id().toString()));
        satisfaction.write(satisfied);
    }

    private CourseVersion version(Enrolment enrolment) {
        return catalogue
                .version(enrolment.version())
                .orElseThrow(() -> new IllegalStateException("No course version " + enrolment.version()));
    }
}
