package dev.regie.core.people.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file as lines of named fields; what could not be read is among the problems. */
public record Sheet(List<Row> rows, List<Problem> problems) {
    /** Keeps its own copies. */
    public Sheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * One line.
     *
     * @param line as an editor counts it, from 1
     * @param fields without spaces around them; a column that the file does not have is absent, an empty field is empty
     */
    public record Row(long line, Map<Column, String> fields) {
        /** Keeps its own copy. */
        public Row {
            fields = Map.copyOf(fields);
        }

        /** What stands there, if anything. */
        Optional<String> filled(Column column) {
            return Optional.ofNullable(fields.get(column)).filter(text -> !text.isEmpty());
        }

        /** Whether the file has the column. */
        boolean has(Column column) {
            return fields.containsKey(column);
        }
    }
}
