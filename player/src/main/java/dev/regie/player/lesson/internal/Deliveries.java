package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Attempt;
import dev.regie.core.assessment.Score;
import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Language;
import dev.regie.player.lesson.Delivery;
import dev.regie.player.lesson.Delivery.Best;
import dev.regie.player.lesson.Delivery.Given;
import dev.regie.player.lesson.Delivery.Line;
import dev.regie.player.lesson.Delivery.State;
import dev.regie.player.lesson.Delivery.Station;
import dev.regie.player.lesson.Delivery.Stop;
import dev.regie.player.lesson.Delivery.Terms;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a delivery together. Pure. */
record Deliveries(Passage passage, Language lang) {

    /**
     * What only the database knows.
     *
     * @param progress null in preview
     */
    record Known(
            LessonState state,
            Map<String, String> reflections,
            List<Attempt> attempts,
            @Nullable CourseProgress progress) {

        static final Known NOTHING = new Known(LessonState.NEW, Map.of(), List.of(), null);
    }

    Delivery delivery(UUID session, LaunchMode mode, Known known) {
        Activity activity = passage.activity();
        Render render = new Render(lang, passage.names());
        List<LessonBlock> blocks = activity instanceof Lesson lesson ? lesson.blocks() : List.of();
        return new Delivery(
                session,
                mode.name().toLowerCase(Locale.ROOT),
                new Delivery.CourseHead(
                        passage.course().key().text(),
                        render.plain(passage.course().content().title())),
                new Delivery.ActivityHead(
                        activity.id(), activity.kind(), render.plain(activity.title()), activity.minutes()),
                line(render, known.progress()),
                next(render),
                lang.tag(),
                passage.course().content().languages().stream()
                        .map(Language::tag)
                        .toList(),
                blocks.stream().map(render::block).toList(),
                state(render, known),
                activity instanceof Assessment assessment ? terms(assessment, known.attempts()) : null);
    }

    /** How many more attempts the assessment allows; null for as many as wanted. */
    static @Nullable Integer attemptsLeft(Assessment assessment, List<Attempt> attempts) {
        long submitted =
                attempts.stream().filter(attempt -> attempt.submitted() != null).count();
        Integer allowed = assessment.attempts();
        return allowed == null ? null : Math.max(0, allowed - (int) submitted);
    }

    /** Whether an attempt has passed. */
    static boolean passed(List<Attempt> attempts) {
        return scores(attempts).stream().anyMatch(Score::passed);
    }

    private static List<Score> scores(List<Attempt> attempts) {
        return attempts.stream()
                .map(Attempt::submitted)
                .filter(Objects::nonNull)
                .map(Attempt.Submitted::score)
                .toList();
    }

    private static Terms terms(Assessment assessment, List<Attempt> attempts) {
        Optional<Best> best = scores(attempts).stream()
                .max(Comparator.comparingDouble(Score::scaled))
                .map(score -> new Best(passed(attempts), score.scaled()));
        int draw = Math.min(assessment.draw(), assessment.items().size());
        return new Terms(draw, assessment.mastery(), attemptsLeft(assessment, attempts), best.orElse(null));
    }

    private State state(Render render, Known known) {
        LessonState state = known.state();
        Map<String, Given> answers = new LinkedHashMap<>();
        boolean done = passed(known.attempts());
        if (passage.activity() instanceof Lesson lesson) {
            done = LessonRule.missing(lesson, state.seen(), state.answers().keySet())
                    .isEmpty();
            for (LessonBlock block : lesson.blocks()) {
                List<String> response = state.answers().get(block.id());
                if (block instanceof Question(boolean _, Item item)
                        && response != null
                        && Scoring.fits(item, response)) {
                    Given given = new Given(passage.names().out(item, response), render.feedback(item, response));
                    answers.put(block.id(), given);
                }
            }
        }
        List<String> seen = state.seen().stream().sorted().toList();
        return new State(state.place(), seen, answers, known.reflections(), done);
    }

    private Line line(Render render, @Nullable CourseProgress progress) {
        List<Activity> activities = passage.course().content().activities();
        List<Station> stations = activities.stream()
                .map(activity -> new Station(
                        activity.id(), render.plain(activity.title()), activity.kind(), state(activity, progress)))
                .toList();
        return new Line(activities.indexOf(passage.activity()) + 1, activities.size(), stations);
    }

    private String state(Activity activity, @Nullable CourseProgress progress) {
        if (activity.equals(passage.activity())) {
            return "now";
        }
        boolean done = progress != null && progress.activity(activity.id()).standing() == Standing.DONE;
        return done ? "done" : "later";
    }

    private @Nullable Stop next(Render render) {
        List<Activity> activities = passage.course().content().activities();
        int next = activities.indexOf(passage.activity()) + 1;
        if (next >= activities.size()) {
            return null;
        }
        Activity activity = activities.get(next);
        return new Stop(activity.id(), render.plain(activity.title()), activity.kind());
    }
}
