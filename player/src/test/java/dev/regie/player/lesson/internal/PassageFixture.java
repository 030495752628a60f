package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.RenderedCourse;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.PersonId;
import dev.regie.player.launch.Launch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A launch of the course of {@link CourseFixtures}. */
final class PassageFixture {

    static final UUID REGISTRATION = UUID.fromString("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee");
    static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    private PassageFixture() {}

    static CourseVersion course() {
        return new CourseVersion(
                new CourseVersionId(UUID.fromString("11111111-2222-4333-8444-555555555555")),
                CourseFixtures.KEY,
                1,
                Publication.SUBSTANTIVE,
                NOW,
                CourseFixtures.course(),
                "0".repeat(64));
    }

    static Passage of(Activity activity) {
        CourseVersion course = course();
        Launch launch = new Launch(PersonId.random(), REGISTRATION, course.id(), activity.id(), LaunchMode.NORMAL);
        return new Passage(launch, course, activity, null);
    }

    /** How a page in that language shows it; every file has 1000 bytes. */
    static Render render(Passage passage, Language lang) {
        return render(passage, lang, passage.names());
    }

    static Render render(Passage passage, Language lang, AnswerNames names) {
        return new Render(new RenderedCourse(passage.course().content(), lang), names, _ -> 1000);
    }

    /** A page that holds these blocks. */
    static Lesson page(LessonBlock... blocks) {
        return new Lesson(CourseFixtures.lesson().head(), List.of(blocks));
    }
}
