package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.SelfAssessment.Start;
import dev.regie.core.catalogue.content.SelfAssessment.Statement;
import dev.regie.player.lesson.ScanView;
import dev.regie.player.lesson.ScanView.StatementView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a self-assessment. Pure. */
record ScanViews(CourseContent course, SelfAssessment scan) {

    /** What is asked: at the end the same as at the start. Empty only if the course lacks its start, which publishing refuses. */
    Optional<Start> asked() {
        return switch (scan) {
            case Start start -> Optional.of(start);
            case SelfAssessment.End end ->
                course.activity(end.repeats()).filter(Start.class::isInstance).map(Start.class::cast);
        };
    }

    /** The activity whose values are shown beside these; empty at the start. */
    Optional<String> repeats() {
        return scan instanceof SelfAssessment.End end ? Optional.of(end.repeats()) : Optional.empty();
    }

    /** Whether these are values for statements of this self-assessment. */
    boolean fits(Map<String, Integer> values) {
        List<String> known = ids();
        return values.entrySet().stream()
                .allMatch(value -> known.contains(value.getKey())
                        && value.getValue() != null
                        && value.getValue() >= 1
                        && value.getValue() <= SelfAssessment.SCALE);
    }

    /** Whether every statement has its value. */
    boolean done(Map<String, Integer> values) {
        List<String> known = ids();
        return !known.isEmpty() && values.keySet().containsAll(known);
    }

    ScanView view(Texts texts, Map<String, Integer> values, @Nullable Map<String, Integer> earlier) {
        List<StatementView> statements = asked().stream()
                .flatMap(start -> start.statements().stream())
                .map(statement ->
                        new StatementView(statement.id(), texts.marked(statement.text()), statement.objective()))
                .toList();
        List<String> labels = asked().stream()
                .flatMap(start -> start.scale().stream())
                .map(texts::plain)
                .toList();
        return new ScanView(scan instanceof Start ? "start" : "end", statements, labels, values, earlier, done(values));
    }

    private List<String> ids() {
        return asked().stream()
                .flatMap(start -> start.statements().stream())
                .map(Statement::id)
                .toList();
    }
}
