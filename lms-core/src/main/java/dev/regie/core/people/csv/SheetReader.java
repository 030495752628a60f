package dev.regie.core.people.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.regie.core.people.csv.Problem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads CSV as spreadsheets write it: UTF-8 with or without a byte order mark, semicolons or commas or tabs, quotes where needed; pure. */
public final class SheetReader {
    /** The most lines with people that one file may have. */
    public static final int MOST_LINES = 10_000;

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 4_000_000;

    private static final String MARK = "\uFEFF";

    private SheetReader() {}

    /** The text of a file; empty where it is not UTF-8. */
    public static Optional<String> text(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Reads the text. */
    public static Sheet read(String text) {
        String csv = text.startsWith(MARK) ? text.substring(1) : text;
        if (csv.isBlank()) {
            return refused(Kind.EMPTY, "");
        }
        if (csv.length() > MOST_BYTES) {
            return refused(Kind.TOO_BIG, Integer.toString(MOST_BYTES / 1_000_000));
        }
        List<Problem> problems = new ArrayList<>();
        List<Problem> tooWide = new ArrayList<>();
        List<Sheet.Row> rows = new ArrayList<>();
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(csv))
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            Iterator<CsvRecord> records = reader.iterator();
            List<@Nullable Column> columns = columns(records.next(), problems);
            while (problems.isEmpty() && records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                if (rows.size() == MOST_LINES) {
                    return refused(Kind.TOO_MANY_LINES, Integer.toString(MOST_LINES));
                }
                if (record.getFieldCount() > columns.size()) {
                    tooWide.add(new Problem(line, null, Kind.TOO_MANY_FIELDS, Integer.toString(columns.size())));
                } else {
                    rows.add(row(columns, record));
                }
            }
        } catch (CsvParseException e) {
            return new Sheet(List.of(), List.of(new Problem(line, null, Kind.UNREADABLE, "")));
        } catch (IOException e) {
            throw new IllegalStateException("text cannot fail to be read", e);
        }
        problems.addAll(tooWide);
        return rows.isEmpty() && problems.isEmpty() ? refused(Kind.EMPTY, "") : new Sheet(rows, problems);
    }

    /** Whichever stands most often in the first line. */
    private static char separator(String csv) {
        String head = csv.lines().findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(character -> character == sought).count();
    }

    private static List<@Nullable Column> columns(CsvRecord head, List<Problem> problems) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (String heading : head.getFields()) {
            Optional<Column> column = Column.of(heading);
            if (column.isEmpty() && !heading.isBlank()) {
                problems.add(new Problem(1, null, Kind.HEADING_UNKNOWN, heading.strip()));
            } else if (column.isPresent() && columns.contains(column.get())) {
                problems.add(new Problem(1, column.get(), Kind.HEADING_TWICE, heading.strip()));
            }
            columns.add(column.orElse(null));
        }
        if (!columns.contains(Column.EMAIL)) {
            problems.add(new Problem(1, Column.EMAIL, Kind.NO_EMAIL_COLUMN, ""));
        }
        return columns;
    }

    private static Sheet.Row row(List<@Nullable Column> columns, CsvRecord record) {
        Map<Column, String> fields = new EnumMap<>(Column.class);
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            if (column != null) {
                fields.put(
                        column,
                        at < record.getFieldCount() ? record.getField(at).strip() : "");
            }
        }
        return new Sheet.Row(record.getStartingLineNumber(), fields);
    }

    private static Sheet refused(Kind kind, String value) {
        return new Sheet(List.of(), List.of(new Problem(0, null, kind, value)));
    }
}
