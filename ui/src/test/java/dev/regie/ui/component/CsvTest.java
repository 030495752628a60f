package dev.regie.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cells_are_quoted_where_they_must_be() {
        assertThat(Csv.cell("gewoon")).isEqualTo("gewoon");
        assertThat(Csv.cell("een, twee")).isEqualTo("\"een, twee\"");
        assertThat(Csv.cell("zei \"ja\"")).isEqualTo("\"zei \"\"ja\"\"\"");
        assertThat(Csv.cell("regel\nen nog een")).isEqualTo("\"regel\nen nog een\"");
    }

    @Test
    void no_cell_is_a_formula() {
        assertThat(List.of("=1+1", "+31", "-2", "@SUM(A1)", "\t=1"))
                .allSatisfy(text -> assertThat(Csv.cell(text)).startsWith("'"));
    }

    @Test
    void rows_end_as_the_standard_has_it() {
        assertThat(Csv.of(List.of(new String[] {"a", "b"}, new String[] {"1", ""})))
                .isEqualTo("\uFEFFa,b\r\n1,\r\n");
    }
}
