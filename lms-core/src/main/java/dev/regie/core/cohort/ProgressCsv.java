package dev.regie.core.cohort;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Progress as a file for a spreadsheet: what the page shows and no more. Dates are ISO 8601, lines end as RFC 4180 says, and a text
 * that a spreadsheet would take for a formula is kept from being one.
 */
public final class ProgressCsv {

    /** So that spreadsheets read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ProgressCsv() {}

    /** The words of the file, in the language of whoever asks for it. */
    public interface Wording {
        /** What stands between cells: what a spreadsheet in this language expects. */
        char separator();

        String name();

        String standing();

        String due();

        String late();

        String standing(Standing standing);

        String course(CourseKey course);

        String inCourse(ProgressRow.InCourse course);
    }

    /** The file. */
    public static String write(List<CourseKey> courses, Collection<ProgressRow> rows, Wording wording) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(wording.name(), wording.standing(), wording.due(), wording.late()));
        courses.forEach(course -> head.add(wording.course(course)));
        lines.add(head);
        for (ProgressRow row : rows) {
            List<String> line = new ArrayList<>(List.of(
                    row.name().familyFirst(),
                    wording.standing(row.overall()),
                    row.due() == null ? "" : row.due().toString(),
                    row.late() ? wording.late() : ""));
            courses.forEach(
                    course -> line.add(row.in(course).map(wording::inCourse).orElse("")));
            lines.add(line);
        }
        String separator = String.valueOf(wording.separator());
        return BYTE_ORDER_MARK
                + lines.stream()
                        .map(line -> line.stream().map(ProgressCsv::cell).collect(Collectors.joining(separator)))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Always in quotes; an apostrophe keeps a spreadsheet from calculating what begins like a formula. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
