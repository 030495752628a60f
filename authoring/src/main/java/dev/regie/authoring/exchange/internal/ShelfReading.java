package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.survey.InstrumentId;
import java.util.List;

/** One reading of the list of instruments. */
public final class ShelfReading {
    private static final String FILE = "instruments.yaml";

    private final SourceFiles source;
    private final Problems problems = new Problems();

    public ShelfReading(SourceFiles source) {
        this.source = source;
    }

    /** The ids, or all that is wrong with the list. */
    public ReadResult<List<InstrumentId>> read() {
        List<InstrumentId> ids =
                YamlMap.read(source, FILE, problems).map(this::ids).orElse(List.of());
        return problems.none() ? new ReadResult.Read<>(ids) : new ReadResult.Faulty<>(problems.all());
    }

    private List<InstrumentId> ids(YamlMap yaml) {
        Heads.format(yaml);
        List<String> ids = yaml.ids("instruments", true);
        if (ids.stream().distinct().count() < ids.size()) {
            yaml.refuse("instruments", "each instrument once");
        }
        yaml.done();
        return ids.stream().map(InstrumentId::new).toList();
    }
}
