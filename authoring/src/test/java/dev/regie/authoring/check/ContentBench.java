package dev.regie.authoring.check;

import dev.regie.core.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.EnumFeature;

/**
 * What {@code ./regie bench content} runs: writes the figures of every course and instrument as JSON, and a table of them. Takes down new translations in
 * {@code src/test/resources/translations}; stale ones stay stale until they change or {@code --translated} says that they were looked at.
 */
class ContentBench {
    @Test
    void the_curriculum_in_figures() throws IOException {
        Curriculum.remember(Boolean.getBoolean("regie.bench.translated"));
        Shelf.remember(Boolean.getBoolean("regie.bench.translated"));
        Path folder = Path.of(System.getProperty("regie.bench.folder", "target/bench"));
        List<ContentReport> reports = Curriculum.reports();
        Files.createDirectories(folder);
        List<InstrumentReport> instruments = Shelf.reports();
        Files.writeString(folder.resolve("content.json"), json(reports));
        Files.writeString(folder.resolve("instruments.json"), json(instruments));
        Files.writeString(folder.resolve("content.txt"), ContentTable.of(reports) + InstrumentTable.of(instruments));
    }

    private static String json(Object figures) {
        return Json.MAPPER
                        .rebuild()
                        .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(figures)
                + "\n";
    }
}
