package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.regie.core.people.csv.ImportPlan;
import dev.regie.core.people.csv.PlannedLine;
import dev.regie.core.people.csv.PlannedLine.Difference;
import dev.regie.core.people.csv.PlannedLine.Effect;
import dev.regie.core.people.csv.Problem;
import dev.regie.ui.component.Csv;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a file would do and all that is wrong with it, as a file: the page shows only the beginning of a long one. */
final class ImportFile {

    private ImportFile() {}

    /** A link to it; nothing for a plan that has nothing to tell. */
    static Div link(ImportPlan plan) {
        Div box = new Div();
        if (!plan.problems().isEmpty() || plan.changesAnything()) {
            Anchor link = new Anchor(
                    DownloadHandler.fromInputStream(_ -> {
                        byte[] file = Csv.of(rows(plan)).getBytes(StandardCharsets.UTF_8);
                        return new DownloadResponse(
                                new ByteArrayInputStream(file), text("import.file.name"), "text/csv", file.length);
                    }),
                    text("import.file.download"));
            link.addClassName("quiet-action");
            box.add(link);
        }
        return box;
    }

    /** What is wrong first, then what changes, a row for each field. */
    static List<String[]> rows(ImportPlan plan) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {
            text("import.line"),
            text("people.email"),
            text("import.effect"),
            text("import.column"),
            text("import.was"),
            text("import.willBe")
        });
        for (Problem problem : plan.problems()) {
            rows.add(new String[] {
                problem.line() == 0 ? text("import.wholeFile") : String.valueOf(problem.line()),
                "",
                ImportWords.problem(problem),
                ImportWords.column(problem),
                problem.value(),
                ""
            });
        }
        for (PlannedLine line : plan.lines()) {
            for (Difference difference : line.differences()) {
                rows.add(new String[] {
                    String.valueOf(line.line()),
                    line.email(),
                    line.effect() == Effect.NEW ? text("import.effect.new") : text("import.effect.changed"),
                    ImportWords.column(difference),
                    difference.from(),
                    difference.to()
                });
            }
        }
        return rows;
    }
}
