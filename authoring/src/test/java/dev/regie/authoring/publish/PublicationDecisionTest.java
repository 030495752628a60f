package dev.regie.authoring.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.authoring.publish.PublicationDecision.KeepAsDraft;
import dev.regie.authoring.publish.PublicationDecision.Known;
import dev.regie.authoring.publish.PublicationDecision.Nothing;
import dev.regie.authoring.publish.PublicationDecision.Publish;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationDecisionTest {
    private static final CourseContent COURSE = CourseFixtures.course();

    @Test
    void a_new_course_is_published() {
        var unknown = new Known(Optional.empty(), List.of(), Optional.empty(), false);
        assertThat(PublicationDecision.decide(unknown, COURSE, "a")).isEqualTo(new Publish(Publication.SUBSTANTIVE));
    }

    @Test
    void a_source_that_says_the_same_changes_nothing() {
        assertThat(PublicationDecision.decide(known(false, "a"), COURSE, "a")).isEqualTo(new Nothing());
    }

    @Test
    void other_words_are_published_as_an_editorial_version() {
        assertThat(PublicationDecision.decide(known(false, "a"), retitled(), "b"))
                .isEqualTo(new Publish(Publication.EDITORIAL));
    }

    @Test
    void another_structure_is_published_as_a_substantive_version() {
        CourseContent shorter = new CourseContent(
                1,
                COURSE.key(),
                COURSE.languages(),
                COURSE.title(),
                COURSE.summary(),
                COURSE.audience(),
                COURSE.objectives(),
                List.of(CourseFixtures.lesson()),
                COURSE.sources());
        assertThat(PublicationDecision.decide(known(false, "a"), shorter, "b"))
                .isEqualTo(new Publish(Publication.SUBSTANTIVE));
    }

    @Test
    void a_source_that_goes_back_to_an_earlier_version_is_followed() {
        assertThat(PublicationDecision.decide(known(false, "b", "a"), COURSE, "a"))
                .isEqualTo(new Publish(Publication.EDITORIAL));
    }

    @Test
    void a_changed_source_of_a_course_that_was_edited_here_waits_as_a_draft() {
        assertThat(PublicationDecision.decide(known(true, "edited", "a"), COURSE, "b"))
                .isEqualTo(new KeepAsDraft());
    }

    @Test
    void an_unchanged_source_of_a_course_that_was_edited_here_is_old_news() {
        assertThat(PublicationDecision.decide(known(true, "edited", "a"), COURSE, "a"))
                .isEqualTo(new Nothing());
    }

    @Test
    void a_source_that_waits_as_a_draft_already_is_old_news() {
        var drafted = new Known(Optional.of(COURSE), List.of("edited", "a"), Optional.of("b"), true);
        assertThat(PublicationDecision.decide(drafted, COURSE, "b")).isEqualTo(new Nothing());
    }

    private static Known known(boolean edited, String... hashes) {
        return new Known(Optional.of(COURSE), List.of(hashes), Optional.empty(), edited);
    }

    private static CourseContent retitled() {
        return new CourseContent(
                1,
                COURSE.key(),
                COURSE.languages(),
                LanguageMap.of("Anders", "Different"),
                COURSE.summary(),
                COURSE.audience(),
                COURSE.objectives(),
                COURSE.activities(),
                COURSE.sources());
    }
}
