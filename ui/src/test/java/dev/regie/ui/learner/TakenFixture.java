package dev.regie.ui.learner;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.ActivityProgress;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.PassageDays;
import dev.regie.core.enrolment.Source;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Courses as somebody takes them, each with the lesson {@code first-steps} and the assessment {@code check}. */
final class TakenFixture {

    static final Instant ENROLLED = Instant.parse("2026-03-01T08:00:00Z");

    private TakenFixture() {}

    static Taken notStarted(String course, @Nullable LocalDate due) {
        return taken(course, due, Enrolment.State.ACTIVE, progress(Standing.NOT_STARTED), ENROLLED);
    }

    static Taken busy(String course, @Nullable LocalDate due) {
        return taken(course, due, Enrolment.State.ACTIVE, progress(Standing.BUSY, "first-steps"), ENROLLED);
    }

    static Taken completed(String course, Instant at) {
        CourseProgress done = progress(Standing.DONE, "first-steps", "check");
        return taken(
                course,
                null,
                Enrolment.State.COMPLETED,
                new CourseProgress(done.standing(), done.activities(), done.done(), done.of(), Optional.of(at)),
                ENROLLED);
    }

    static Taken of(CourseContent content, CourseProgress progress, PassageDays days, LocalDate today) {
        Taken some = taken(content.key().text(), null, Enrolment.State.ACTIVE, progress, ENROLLED);
        CourseVersion version = some.version();
        return new Taken(
                some.enrolment(),
                new CourseVersion(
                        version.id(),
                        content.key(),
                        1,
                        Publication.SUBSTANTIVE,
                        Instant.EPOCH,
                        content,
                        "0".repeat(64)),
                progress,
                days,
                today);
    }

    static Taken paused(String course) {
        return taken(course, null, Enrolment.State.PAUSED, progress(Standing.BUSY), ENROLLED);
    }

    static CourseProgress progress(Standing standing, String... done) {
        List<ActivityProgress> activities = Arrays.stream(done)
                .map(id -> new ActivityProgress(id, Standing.DONE, Optional.empty()))
                .toList();
        return new CourseProgress(standing, activities, done.length, 2, Optional.empty());
    }

    private static Taken taken(
            String course,
            @Nullable LocalDate due,
            Enrolment.State state,
            CourseProgress progress,
            Instant enrolledAt) {
        CourseContent content = CourseFixtures.course(new CourseKey(course));
        CourseVersionId version = new CourseVersionId(UUID.randomUUID());
        return new Taken(
                new Enrolment(
                        EnrolmentId.random(),
                        PersonId.random(),
                        content.key(),
                        version,
                        UUID.randomUUID(),
                        new Source.Assigned(),
                        state,
                        enrolledAt,
                        null,
                        due,
                        null,
                        List.of()),
                new CourseVersion(
                        version, content.key(), 1, Publication.SUBSTANTIVE, Instant.EPOCH, content, "0".repeat(64)),
                progress,
                new PassageDays(LocalDate.of(2026, 3, 1), null, null),
                LocalDate.of(2026, 3, 10));
    }
}
