package dev.regie.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of {@code docs/curriculum-coverage.md}. */
final class CoveragePage {
    private static final Path PAGE = Path.of("../docs/curriculum-coverage.md");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

    private CoveragePage() {}

    /**
     * A line of a table.
     *
     * @param entry what the checklist asks for, with the heading of its table before it
     * @param taught places
     * @param practised places
     */
    record Line(String entry, List<String> taught, List<String> practised) {
        @Override
        public String toString() {
            return entry;
        }
    }

    static List<Line> read() {
        try {
            return lines(Files.readString(PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> lines(String page) {
        List<Line> lines = new ArrayList<>();
        String heading = "";
        for (String text : page.lines().toList()) {
            if (text.startsWith("## ")) {
                heading = text.substring(3).replaceFirst(":.*", "");
            } else if (text.startsWith("| ") && !text.startsWith("| entry |")) {
                String[] cells = text.substring(1, text.length() - 1).split("\\|", -1);
                lines.add(new Line(heading + ": " + cells[0].strip(), places(cells[1]), places(cells[2])));
            }
        }
        return lines;
    }

    private static List<String> places(String cell) {
        return SPAN.matcher(cell)
                .results()
                .map((MatchResult span) -> span.group(1))
                .toList();
    }
}
