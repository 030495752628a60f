package dev.regie.authoring.publish;

import dev.regie.authoring.exchange.InstrumentExchange;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.access.SystemWork;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.InstrumentId;
import dev.regie.core.survey.Instruments;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the instruments that Regie comes with at every start of every node, into memory. One that cannot be read is logged and left
 * out; the tests of the build hold that none is.
 */
@ApplicationScoped
public class InstrumentLoader {
    private static final Logger LOG = System.getLogger(InstrumentLoader.class.getName());
    private static final String FOLDER = "instruments";

    private Instruments instruments;
    private SystemWork systemWork;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected InstrumentLoader() {}

    @Inject
    public InstrumentLoader(Instruments instruments, SystemWork systemWork) {
        this.instruments = instruments;
        this.systemWork = systemWork;
    }

    void onStart(@Observes @Priority(31) DatabaseReady ready) {
        systemWork.run(this::load);
    }

    void load() {
        List<Instrument> read = switch (InstrumentExchange.readShelf(onClassPath(FOLDER))) {
            case ReadResult.Read<List<InstrumentId>>(var ids) ->
                ids.stream().flatMap(id -> read(id).stream()).toList();
            case ReadResult.Faulty<List<InstrumentId>> faulty -> {
                faulty.problems().forEach(problem -> LOG.log(Level.ERROR, "Instruments: {0}", problem));
                yield List.of();
            }
        };
        instruments.take(read);
        LOG.log(
                Level.INFO,
                "Instruments: {0}",
                read.stream().map(each -> each.id().text()).toList());
    }

    private static Optional<Instrument> read(InstrumentId id) {
        return switch (InstrumentExchange.readInstrument(onClassPath(FOLDER + "/" + id))) {
            case ReadResult.Read<Instrument>(Instrument instrument) -> Optional.of(instrument);
            case ReadResult.Faulty<Instrument>(var problems) -> {
                LOG.log(
                        Level.ERROR,
                        "Instrument {0} cannot be read:\n  {1}",
                        id,
                        problems.stream().map(Object::toString).collect(Collectors.joining("\n  ")));
                yield Optional.empty();
            }
        };
    }

    private static SourceFiles onClassPath(String folder) {
        return SourceFiles.onClassPath(InstrumentLoader.class.getClassLoader(), folder);
    }
}
