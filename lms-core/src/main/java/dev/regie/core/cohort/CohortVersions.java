package dev.regie.core.cohort;

import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.cohort.internal.CohortCourses;
import dev.regie.core.cohort.internal.CohortEntity;
import dev.regie.core.cohort.internal.Cohorts;
import dev.regie.core.cohort.internal.Movables;
import dev.regie.core.enrolment.CohortEnrolments;
import dev.regie.core.enrolment.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes a cohort to a newer version of one of its courses: an editorial one at once, a substantive one by what was foretold of it.
 * All of its people or none. For admins.
 */
@ApplicationScoped
@Transactional
public class CohortVersions {

    @Inject
    Cohorts cohorts;

    @Inject
    CohortCourses courses;

    @Inject
    Movables movables;

    @Inject
    Catalogue catalogue;

    @Inject
    CohortEnrolments cohortEnrolments;

    @Inject
    AuditLog log;

    @Inject
    CurrentUser current;

    /** The courses of a cohort that have a newer version. */
    public List<NewerVersion> newer(CohortId id) {
        current.require(Role.ADMIN);
        return courses.of(id).stream()
                .flatMap(pinned -> {
                    Optional<CourseVersion> from = catalogue.version(pinned.version());
                    Optional<CourseVersion> latest = catalogue.latest(pinned.course());
                    return from.isPresent()
                                    && latest.isPresent()
                                    && latest.get().number() > from.get().number()
                            ? Stream.of(new NewerVersion(
                                    from.get(),
                                    latest.get(),
                                    VersionMove.isEditorial(
                                            catalogue.versions(pinned.course()), from.get(), latest.get())))
                            : Stream.of();
                })
                .toList();
    }

    /** What taking the cohort to that version would do; empty if that is not possible. */
    public Optional<MovePreview> preview(CohortId id, CourseVersionId to) {
        current.require(Role.ADMIN);
        return cohorts.find(id).flatMap(cohort -> foretell(id, to)).map(Movables.Foretold::preview);
    }

    /** Takes the cohort to that version, if everything is still as it was foretold. */
    public MoveResult move(CohortId id, CourseVersionId to, String fingerprint) {
        return move(id, to, Optional.of(fingerprint));
    }

    /** Takes the cohort to that version, if only words change. */
    public MoveResult moveEditorially(CohortId id, CourseVersionId to) {
        return move(id, to, Optional.empty());
    }

    private MoveResult move(CohortId id, CourseVersionId to, Optional<String> fingerprint) {
        current.require(Role.ADMIN);
        cohortEnrolments.holdFolding();
        cohortEnrolments.holdEnrolling();
        Optional<CohortEntity> cohort = cohorts.findToChange(id);
        Optional<Movables.Foretold> foretold = cohort.flatMap(each -> foretell(id, to));
        if (cohort.isEmpty() || foretold.isEmpty()) {
            return new MoveResult.NotPossible();
        }
        MovePreview preview = foretold.get().preview();
        boolean asForetold = fingerprint.map(preview.fingerprint()::equals).orElse(preview.editorial());
        if (!asForetold) {
            return new MoveResult.ChangedSince(preview);
        }
        cohort.get().touch();
        cohorts.flush();
        courses.pin(id, new PinnedVersion(preview.to().key(), to));
        cohortEnrolments.moveAll(foretold.get().enrolments(), to);
        log.record(
                AuditKind.COHORT_MOVED,
                Optional.empty(),
                "cohort=" + id + " course=" + preview.to().key().text() + " from="
                        + preview.from().number() + " to=" + preview.to().number() + " people="
                        + preview.moving().size());
        return new MoveResult.Moved(preview.moving().size());
    }

    private Optional<Movables.Foretold> foretell(CohortId id, CourseVersionId to) {
        Optional<CourseVersion> target = catalogue.version(to);
        return target.flatMap(version -> courses.of(id).stream()
                        .filter(pinned -> pinned.course().equals(version.key()))
                        .findFirst())
                .flatMap(pinned -> catalogue.version(pinned.version()))
                .filter(from -> from.number() < target.get().number())
                .map(from -> movables.foretell(
                        id,
                        from,
                        target.get(),
                        VersionMove.isEditorial(catalogue.versions(from.key()), from, target.get())));
    }
}
