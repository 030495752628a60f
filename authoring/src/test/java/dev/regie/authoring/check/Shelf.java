package dev.regie.authoring.check;

import dev.regie.authoring.exchange.InstrumentExchange;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.InstrumentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The instruments in {@code src/main/instruments}, and the check that they are held against. */
final class Shelf {
    static final Path FOLDER = Path.of("src/main/instruments");
    private static final Path MEMORY = Path.of("src/test/resources/translations");

    private Shelf() {}

    static List<Instrument> instruments() {
        return read("instruments.yaml", InstrumentExchange.readShelf(SourceFiles.in(FOLDER))).stream()
                .map(Shelf::instrument)
                .toList();
    }

    static List<InstrumentReport> reports() {
        var check = new InstrumentCheck(courses(), HunspellSpelling.get(), ArticleShingles.read());
        return instruments().stream()
                .map(instrument -> check.report(instrument, memory(instrument)))
                .toList();
    }

    /** As {@link Curriculum#remember}. */
    static void remember(boolean looked) throws IOException {
        Files.createDirectories(MEMORY);
        for (Instrument instrument : instruments()) {
            var languages = instrument.head().languages();
            var texts = InstrumentTexts.of(instrument);
            TranslationMemory memory = looked
                    ? TranslationMemory.of(languages, texts)
                    : memory(instrument).refreshed(languages, texts);
            Files.writeString(file(instrument), memory.toString());
        }
    }

    private static Instrument instrument(InstrumentId id) {
        return read(id.text(), InstrumentExchange.readInstrument(SourceFiles.in(FOLDER.resolve(id.text()))));
    }

    private static Set<CourseKey> courses() {
        return Curriculum.programme().tracks().stream()
                .flatMap(track ->
                        Stream.concat(track.courses().stream().map(each -> each.course()), track.planned().stream()))
                .collect(Collectors.toSet());
    }

    private static TranslationMemory memory(Instrument instrument) {
        try {
            return Files.exists(file(instrument))
                    ? TranslationMemory.read(Files.readString(file(instrument)))
                    : TranslationMemory.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Instrument instrument) {
        return MEMORY.resolve("instrument-" + instrument.id() + ".txt");
    }

    private static <T> T read(String what, ReadResult<T> result) {
        return switch (result) {
            case ReadResult.Read<T>(T source) -> source;
            case ReadResult.Faulty<T>(var problems) -> throw new AssertionError(what + " cannot be read: " + problems);
        };
    }
}
