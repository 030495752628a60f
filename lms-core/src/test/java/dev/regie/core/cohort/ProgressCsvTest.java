package dev.regie.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressCsvTest {

    private static final CourseKey COMMUNICATION = new CourseKey("communication");

    @Test
    void a_row_says_what_the_page_says_and_nothing_more() {
        ProgressRow row = new ProgressRow(
                PersonId.random(),
                new PersonName("Sanne", "de", "Vries"),
                Standing.BUSY,
                LocalDate.of(2027, 3, 5),
                true,
                List.of(new ProgressRow.InCourse(COMMUNICATION, Standing.BUSY, Enrolment.State.ACTIVE)));

        assertThat(ProgressCsv.write(List.of(COMMUNICATION), List.of(row), new Plain()))
                .isEqualToNormalizingNewlines("""
                        \uFEFF"name";"standing";"due";"late";"communication"
                        "Vries, Sanne de";"BUSY";"2027-03-05";"late";"BUSY"
                        """)
                .contains("\r\n");
    }

    @Test
    void a_name_cannot_become_a_formula_or_leave_its_cell() {
        assertThat(ProgressCsv.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(ProgressCsv.cell("+31")).isEqualTo("\"'+31\"");
        assertThat(ProgressCsv.cell("-2")).isEqualTo("\"'-2\"");
        assertThat(ProgressCsv.cell("@SUM(A1)")).isEqualTo("\"'@SUM(A1)\"");
        assertThat(ProgressCsv.cell("\t=1")).isEqualTo("\"'\t=1\"");
        assertThat(ProgressCsv.cell("\uFF1D1")).isEqualTo("\"'\uFF1D1\"");
        assertThat(ProgressCsv.cell("a\";\"b")).isEqualTo("\"a\"\";\"\"b\"");
        assertThat(ProgressCsv.cell("'t Hart")).isEqualTo("\"'t Hart\"");
    }

    private static final class Plain implements ProgressCsv.Wording {
        @Override
        public char separator() {
            return ';';
        }

        @Override
        public String name() {
            return "name";
        }

        @Override
        public String standing() {
            return "standing";
        }

        @Override
        public String due() {
            return "due";
        }

        @Override
        public String late() {
            return "late";
        }

        @Override
        public String standing(Standing standing) {
            return standing.name();
        }

        @Override
        public String course(CourseKey course) {
            return course.text();
        }

        @Override
        public String inCourse(ProgressRow.InCourse course) {
            return course.standing().name();
        }
    }
}
