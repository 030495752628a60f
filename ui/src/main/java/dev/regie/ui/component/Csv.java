package dev.regie.ui.component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has them, with the mark by which spreadsheets know UTF-8. A cell never begins like a formula. */
public final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** The file as one text. */
    public static String of(List<String[]> rows) {
        return rows.stream()
                .map(row -> Arrays.stream(row).map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
