package dev.regie.authoring.exchange;

import dev.regie.authoring.exchange.internal.InstrumentReading;
import dev.regie.authoring.exchange.internal.ShelfReading;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.InstrumentId;
import java.util.List;

/** Reads the instrument source format, version 1, described in {@code docs/instrument-format.md}. */
public final class InstrumentExchange {
    private InstrumentExchange() {}

    /** The ids that {@code instruments.yaml} lists, in the order in which they are shown: all of them, or all problems. */
    public static ReadResult<List<InstrumentId>> readShelf(SourceFiles folder) {
        return new ShelfReading(folder).read();
    }

    /** The instrument in a folder: all of it, or all problems of it. */
    public static ReadResult<Instrument> readInstrument(SourceFiles folder) {
        return new InstrumentReading(folder).read();
    }
}
