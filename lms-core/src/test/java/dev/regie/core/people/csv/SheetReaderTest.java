package dev.regie.core.people.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.people.csv.Problem.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
    @Test
    void semicolonsCommasAndTabsAreFoundOutByTheHeading() {
        for (String separator : new String[] {";", ",", "\t"}) {
            Sheet sheet =
                    SheetReader.read("E-mail;Voornaam;Achternaam\nanna@example.org;Anna;\"Berg; de \"\"oude\"\"\"\n"
                            .replace(";", separator));

            assertThat(sheet.problems()).isEmpty();
            assertThat(sheet.rows()).singleElement().satisfies(row -> {
                assertThat(row.line()).isEqualTo(2);
                assertThat(row.fields()).containsEntry(Column.GIVEN, "Anna");
                assertThat(row.fields().get(Column.FAMILY)).startsWith("Berg").endsWith("\"oude\"");
            });
        }
    }

    @Test
    void aByteOrderMarkBlankLinesAndMissingFieldsDoNoHarm() {
        Sheet sheet = SheetReader.read("\uFEFFemail;given_name;family name\r\n\r\n anna@example.org \r\n");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.fields())
                    .containsEntry(Column.EMAIL, "anna@example.org")
                    .containsEntry(Column.FAMILY, "");
        });
    }

    @Test
    void anUnknownHeadingStopsTheFileAndIsNamed() {
        assertThat(SheetReader.read("email;shoe size\na@example.org;44").problems())
                .containsExactly(new Problem(1, null, Kind.HEADING_UNKNOWN, "shoe size"));
        assertThat(SheetReader.read("voornaam;achternaam\nAnna;Berg").problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_EMAIL_COLUMN);
        assertThat(SheetReader.read("email;e-mail\na@example.org;b@example.org").problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.HEADING_TWICE);
    }

    @Test
    void aLineWithTooManyFieldsIsWrongAndTheOthersAreNot() {
        Sheet sheet = SheetReader.read("email;voornaam\na@example.org;Anna;more\nb@example.org;Bo");

        assertThat(sheet.problems()).containsExactly(new Problem(2, null, Kind.TOO_MANY_FIELDS, "2"));
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(3L);
    }

    @Test
    void whatIsEmptyTooLongOrNotClosedIsRefusedAsAWhole() {
        assertThat(SheetReader.read(" \n").problems()).extracting(Problem::kind).containsExactly(Kind.EMPTY);
        assertThat(SheetReader.read("email\n").problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.EMPTY);
        assertThat(SheetReader.read("email\n" + "a@example.org\n".repeat(SheetReader.MOST_LINES + 1))
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.TOO_MANY_LINES);
        assertThat(SheetReader.read("email;voornaam\n\"a@example.org;Anna\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.isOfFile()).isTrue());
    }

    @Test
    void aFileInAnotherEncodingIsNotText() {
        assertThat(SheetReader.text("Zoë".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(SheetReader.text("Zoë".getBytes(StandardCharsets.UTF_8))).contains("Zoë");
    }
}
