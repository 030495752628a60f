package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.people.csv.ImportPlan;
import dev.regie.core.people.csv.PlannedLine;
import dev.regie.core.people.csv.PlannedLine.Effect;
import dev.regie.core.people.csv.Problem;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Table;
import java.util.List;
import java.util.function.Consumer;

/** What a file would do: what is wrong first, then what changes, then the choice. */
final class ImportReport extends Div {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 100;

    ImportReport(ImportPlan plan, Consumer<Boolean> take) {
        addClassName("stack");
        add(new Section(text("import.report"), summary(plan), ImportFile.link(plan), choice(plan, take)));
        if (!plan.problems().isEmpty()) {
            add(new Section(text("import.problems", plan.problems().size()), problems(plan.problems())));
        }
        List<PlannedLine> changing = plan.lines().stream()
                .filter(line -> line.effect() != Effect.UNCHANGED)
                .toList();
        if (!changing.isEmpty()) {
            add(new Section(text("import.changes", changing.size()), changes(changing)));
        }
    }

    private static UnorderedList summary(ImportPlan plan) {
        long wrong = plan.problems().stream().map(Problem::line).distinct().count();
        UnorderedList list = new UnorderedList(
                new ListItem(text("import.new", plan.count(Effect.NEW))),
                new ListItem(text("import.changed", plan.count(Effect.CHANGED))),
                new ListItem(text("import.unchanged", plan.count(Effect.UNCHANGED))),
                new ListItem(text("import.wrong", wrong)));
        list.getElement().setAttribute("role", "status");
        return list;
    }

    private static Div problems(List<Problem> problems) {
        Table table = new Table(
                text("import.problems", problems.size()),
                text("import.line"),
                text("import.column"),
                text("import.problem"),
                text("import.value"));
        table.addClassName("wrapping");
        problems.stream()
                .limit(SHOWN)
                .forEach(problem -> table.row(
                        problem.line() == 0 ? text("import.wholeFile") : text("import.lineNumber", problem.line()),
                        new Span(ImportWords.column(problem)),
                        new Span(ImportWords.problem(problem)),
                        new Span(problem.value())));
        return withRest(table, problems.size());
    }

    private static Div changes(List<PlannedLine> lines) {
        Table table = new Table(
                text("import.changes", lines.size()),
                text("import.line"),
                text("people.email"),
                text("import.effect"),
                text("import.differences"));
        table.addClassName("wrapping");
        lines.stream().limit(SHOWN).forEach(line -> {
            UnorderedList differences = new UnorderedList();
            differences.addClassName("plain-list");
            line.differences().forEach(one -> differences.add(new ListItem(ImportWords.difference(one))));
            table.row(
                    text("import.lineNumber", line.line()),
                    new Span(line.email()),
                    new Span(line.effect() == Effect.NEW ? text("import.effect.new") : text("import.effect.changed")),
                    differences);
        });
        return withRest(table, lines.size());
    }

    private static Div withRest(Table table, int all) {
        Div box = new Div(table);
        box.addClassName("stack");
        if (all > SHOWN) {
            box.add(new Paragraph(text("import.more", all - SHOWN)));
        }
        return box;
    }

    private static Div choice(ImportPlan plan, Consumer<Boolean> take) {
        Div choice = new Div();
        choice.addClassName("stack");
        if (plan.isUnusable()) {
            choice.add(Notice.error(text("import.unusable")));
        } else if (!plan.changesAnything()) {
            choice.add(Notice.info(plan.problems().isEmpty() ? text("import.nothing") : text("import.nothingGood")));
        } else {
            boolean all = plan.problems().isEmpty();
            long count = plan.count(Effect.NEW) + plan.count(Effect.CHANGED);
            if (!all) {
                choice.add(new Paragraph(text("import.choose.good")));
            }
            Button button = new Button(
                    all ? text("import.takeAll", count) : text("import.takeGood", count), _ -> take.accept(!all));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            Div acts = new Div(button);
            acts.addClassName("form-actions");
            choice.add(acts);
        }
        return choice;
    }
}
