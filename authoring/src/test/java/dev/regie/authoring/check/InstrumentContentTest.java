package dev.regie.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentContentTest {
    private static final List<InstrumentReport> REPORTS = Shelf.reports();

    static List<InstrumentReport> reports() {
        return REPORTS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void every_instrument_lives_up_to_the_standard(InstrumentReport report) {
        assertThat(report.errors()).isEmpty();
    }

    @Test
    void the_programme_has_the_instruments_that_it_needs() {
        assertThat(Shelf.instruments())
                .extracting(instrument -> instrument.id().text())
                .contains(
                        "readiness",
                        "self-assessment",
                        "reaction",
                        "pulse",
                        "manager-observation",
                        "transfer",
                        "initiatives",
                        "learning-agenda");
    }

    @Test
    void the_pulse_has_eight_items() {
        assertThat(questionnaire("pulse").items()).hasSize(8);
    }

    @Test
    void every_folder_is_listed() throws IOException {
        try (var folders = Files.list(Shelf.FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Shelf.instruments().stream()
                            .map(instrument -> instrument.id().text())
                            .toList());
        }
    }

    private static Questionnaire questionnaire(String id) {
        Instrument instrument = Shelf.instruments().stream()
                .filter(each -> each.id().text().equals(id))
                .findFirst()
                .orElseThrow();
        return (Questionnaire) instrument;
    }
}
