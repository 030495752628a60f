package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Attempt;
import dev.regie.core.assessment.Score;
import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Language;
import dev.regie.player.lesson.BlockView;
import dev.regie.player.lesson.Delivery;
import dev.regie.player.lesson.Delivery.Best;
import dev.regie.player.lesson.Delivery.Given;
import dev.regie.player.lesson.Delivery.Line;
import dev.regie.player.lesson.Delivery.State;
import dev.regie.player.lesson.Delivery.Station;
import dev.regie.player.lesson.Delivery.Stop;
import dev.regie.player.lesson.Delivery.Terms;
import java.time.LocalDate;
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
record Deliveries(Passage passage, Render render) {

    Delivery delivery(UUID session, LaunchMode mode, Known known) {
        Activity activity = passage.activity();
        Texts texts = render.texts();
        return new Delivery(
                session,
                mode.name().toLowerCase(Locale.ROOT),
                new Delivery.CourseHead(
                        passage.course().key().text(),
                        texts.plain(passage.course().content().title())),
                new Delivery.ActivityHead(
                        activity.id(), activity.kind(), texts.plain(activity.title()), activity.minutes()),
                line(known),
                next(mode, known),
                texts.lang().tag(),
                passage.course().content().languages().stream()
                        .map(Language::tag)
                        .toList(),
                blocks(activity),
                activity instanceof WithBlocks page
                        ? new Words(texts).of(passage.course().content(), page)
                        : List.of(),
                state(known),
                activity instanceof Assessment assessment ? terms(assessment, known.attempts()) : null,
                activity instanceof Case story ? new CaseViews(texts).view(new CaseTrace(story, known.rounds())) : null,
                activity instanceof SelfAssessment scan
                        ? new ScanViews(passage.course().content(), scan).view(texts, known.scan(), known.earlierScan())
                        : null,
                activity instanceof Briefed briefed
                        ? new Briefings(texts, Briefings.of(mode == LaunchMode.BROWSE))
                                .view(briefed, day(known.openings().apply(briefed)))
                        : null);
    }

    private List<BlockView> blocks(Activity activity) {
        Blocks blocks = render.blocks();
        return activity instanceof WithBlocks page
                ? page.blocks().stream().map(blocks::view).toList()
                : List.of();
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

    private State state(Known known) {
        LessonState state = known.state();
        Map<String, Given> answers = new LinkedHashMap<>();
        boolean done = state.completed() || passed(known.attempts());
        if (passage.activity() instanceof WithBlocks page) {
            done = LessonRule.missing(page, state.seen(), state.answers().keySet())
                    .isEmpty();
            for (LessonBlock block : page.blocks()) {
                List<String> response = state.answers().get(block.id());
                if (block instanceof Question(boolean _, Item item)
                        && response != null
                        && Scoring.fits(item, response)) {
                    answers.put(
                            block.id(),
                            new Given(
                                    passage.names().out(item, response),
                                    render.questions().feedback(item, response)));
                }
            }
        }
        List<String> seen = state.seen().stream().sorted().toList();
        return new State(state.place(), seen, answers, known.reflections(), known.commitments(), done);
    }

    private Line line(Known known) {
        List<Activity> activities = passage.course().content().activities();
        List<Station> stations =
                activities.stream().map(activity -> station(activity, known)).toList();
        return new Line(activities.indexOf(passage.activity()) + 1, activities.size(), stations);
    }

    private Station station(Activity activity, Known known) {
        boolean now = activity.equals(passage.activity());
        LocalDate opens = now ? null : day(known.openings().apply(activity));
        return new Station(
                activity.id(),
                render.texts().plain(activity.title()),
                activity.kind(),
                now ? "now" : done(activity, known) ? "done" : "later",
                opens == null ? null : opens.toString());
    }

    private static boolean done(Activity activity, Known known) {
        return known.progress() != null
                && known.progress().activity(activity.id()).standing() == Standing.DONE;
    }

    private @Nullable Stop next(LaunchMode mode, Known known) {
        return new NextStop(
                        passage.course().content().activities(),
                        activity -> known.openings().apply(activity) instanceof Opening.Now,
                        activity -> done(activity, known))
                .after(passage.activity(), mode)
                .map(activity -> new Stop(activity.id(), render.texts().plain(activity.title()), activity.kind()))
                .orElse(null);
    }

    private static @Nullable LocalDate day(Opening opening) {
        return opening instanceof Opening.On(LocalDate day) ? day : null;
    }
}
