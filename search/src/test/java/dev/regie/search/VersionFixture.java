package dev.regie.search;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.ActivityHead;
import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Availability;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.MoveOn;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.catalogue.content.SingleChoice;
import dev.regie.core.catalogue.content.Workshop;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Small published courses: one lesson of the given texts and an assessment with a secret. */
public final class VersionFixture {

    private VersionFixture() {}

    /** A block of text in Dutch and English. */
    public static LessonBlock block(String id, String dutch, String english) {
        return new RichText(id, true, LanguageMap.of(dutch, english));
    }

    /** A version of the course with that key. */
    public static CourseVersion version(String key, LessonBlock... blocks) {
        LanguageMap title = LanguageMap.of("Luisteren", "Listening");
        Availability always = new Availability.Always();
        Lesson lesson = new Lesson(
                new ActivityHead(
                        "lesson",
                        title,
                        LanguageMap.of("Een les", "A lesson"),
                        10,
                        true,
                        MoveOn.COMPLETED,
                        List.of(),
                        always),
                Arrays.asList(blocks));
        Assessment assessment = new Assessment(
                new ActivityHead(
                        "assessment",
                        LanguageMap.of("Toets", "Assessment"),
                        LanguageMap.of("Laat het zien", "Show it"),
                        5,
                        true,
                        MoveOn.PASSED,
                        List.of(),
                        always),
                0.8,
                1,
                true,
                null,
                List.of(new SingleChoice(
                        "item",
                        "hear",
                        1,
                        LanguageMap.of("Geheimvraag", "Secretquestion"),
                        null,
                        List.of(answer("a", true), answer("b", false)))));
        return published(key, List.of(lesson, assessment));
    }

    /** A version of a course with a workshop alone, whose one part has that guide. */
    public static CourseVersion withWorkshop(String key, String guide) {
        Workshop workshop = new Workshop(
                new ActivityHead(
                        "meeting",
                        LanguageMap.of("Bijeenkomst", "Meeting"),
                        LanguageMap.of("Samen oefenen", "Practise together"),
                        60,
                        true,
                        MoveOn.COMPLETED,
                        List.of(),
                        new Availability.Always()),
                LanguageMap.of("Wat we doen", "What we do"),
                null,
                List.of(new Workshop.Part(
                        "start", 60, LanguageMap.of("Begin", "Start"), LanguageMap.of(guide, "A guide"))),
                List.of());
        return published(key, List.of(workshop));
    }

    private static CourseVersion published(String key, List<Activity> activities) {
        CourseContent content = new CourseContent(
                CourseContent.SCHEMA,
                new CourseKey(key),
                List.of(Language.NL, Language.EN),
                LanguageMap.of("Cursus", "Course"),
                LanguageMap.of("Over praten", "About talking"),
                LanguageMap.of("Voor iedereen", "For everyone"),
                List.of(),
                activities,
                List.of());
        return new CourseVersion(
                new CourseVersionId(UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                new CourseKey(key),
                1,
                Publication.SUBSTANTIVE,
                Instant.EPOCH,
                content,
                "hash");
    }

    private static Answer answer(String id, boolean correct) {
        return new Answer(id, LanguageMap.of("Geheimantwoord", "Secretanswer"), correct, LanguageMap.EMPTY);
    }
}
