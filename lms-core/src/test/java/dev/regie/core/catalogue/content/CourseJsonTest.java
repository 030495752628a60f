package dev.regie.core.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.catalogue.content.CourseJson.UnreadableContent;
import org.junit.jupiter.api.Test;

class CourseJsonTest {
    private static final String JSON = CourseJson.write(CourseFixtures.course());

    @Test
    void what_is_written_is_read_back_exactly_and_written_the_same() {
        CourseContent read = CourseJson.readCourse(JSON);
        assertThat(read).isEqualTo(CourseFixtures.course());
        assertThat(CourseJson.write(read)).isEqualTo(JSON);
    }

    @Test
    void it_begins_with_its_schema_and_names_its_kinds() {
        assertThat(JSON)
                .startsWith("{\"schema\":1,\"key\":\"listening-well\",\"languages\":[\"nl\",\"en\"]")
                .contains("\"kind\":\"lesson\"", "\"kind\":\"rich-text\"", "\"type\":\"ordering\"");
    }

    @Test
    void an_unknown_schema_is_named() {
        assertThatThrownBy(() -> CourseJson.readCourse(JSON.replace("\"schema\":1", "\"schema\":7")))
                .isInstanceOf(UnreadableContent.class)
                .hasMessageContaining("Unknown schema 7");
        assertThatThrownBy(() -> CourseJson.readCourse("{}"))
                .isInstanceOf(UnreadableContent.class)
                .hasMessageContaining("Unknown schema (none)");
    }

    @Test
    void an_unknown_kind_is_named_with_its_place() {
        assertThatThrownBy(() -> CourseJson.readCourse(JSON.replace("\"kind\":\"callout\"", "\"kind\":\"poem\"")))
                .isInstanceOf(UnreadableContent.class)
                .hasMessageContaining("'poem'")
                .hasMessageContaining("/activities/0/blocks/2");
    }

    @Test
    void what_the_model_refuses_is_not_read() {
        assertThatThrownBy(() -> CourseJson.readCourse(JSON.replace("\"mastery\":0.5", "\"mastery\":1.5")))
                .isInstanceOf(UnreadableContent.class)
                .hasMessageContaining("Mastery");
        assertThatThrownBy(() -> CourseJson.readCourse(JSON.replace("\"minutes\":5,", "")))
                .isInstanceOf(UnreadableContent.class);
        assertThatThrownBy(() -> CourseJson.readCourse(JSON.replace("\"draw\":2,", "\"draw\":2,\"extra\":1,")))
                .isInstanceOf(UnreadableContent.class)
                .hasMessageContaining("extra");
    }

    @Test
    void a_course_stored_before_there_were_terms_has_none_and_is_written_as_it_was() {
        assertThat(JSON).doesNotContain("terms");
        assertThat(CourseJson.readCourse(JSON).terms()).isEmpty();
    }

    @Test
    void terms_are_written_and_read_back() {
        CourseContent course = TermFixtures.explaining(CourseFixtures.course());
        assertThat(CourseJson.write(course)).contains("\"terms\":[{\"id\":\"ownership\"");
        assertThat(CourseJson.readCourse(CourseJson.write(course))).isEqualTo(course);
    }
}
