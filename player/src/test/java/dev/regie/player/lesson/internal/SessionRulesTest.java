package dev.regie.player.lesson.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.assessment.Score;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.enrolment.statements.LearningStatements;
import dev.regie.core.enrolment.statements.StatementContext;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import dev.regie.player.lesson.LearnerEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

    private static final Instant NOW = PassageFixture.NOW;

    private final Assessment assessment = CourseFixtures.assessment();

    private static Session session(LaunchMode mode) {
        return Session.opened(UUID.randomUUID(), PassageFixture.REGISTRATION, "check", mode, Language.NL, NOW);
    }

    private SessionScript script(Session session) {
        StatementContext context =
                new StatementContext("opaque", PassageFixture.REGISTRATION, session.id(), Language.NL, List.of());
        return new SessionScript(
                new LearningStatements("https://regie.example"),
                context,
                PassageFixture.course(),
                assessment,
                session,
                NOW);
    }

    private static List<String> verbs(SessionScript script) {
        return script.texts().stream()
                .map(text -> Json.MAPPER.readTree(text).at("/verb/display/en").asString())
                .toList();
    }

    @Test
    void aLessonWaitsForRequiredBlocksSeenAndRequiredQuestionsAnswered() {
        var lesson = CourseFixtures.lesson();
        assertThat(LessonRule.missing(lesson, Set.of(), Set.of()))
                .containsExactly("opening", "drawing", "which", "which-two", "which-order", "note");
        assertThat(LessonRule.missing(lesson, Set.of("opening", "drawing", "note", "which"), Set.of("which-two")))
                .containsExactly("which", "which-order");
        assertThat(LessonRule.missing(
                        lesson, Set.of("opening", "drawing", "note"), Set.of("which", "which-two", "which-order")))
                .isEmpty();
    }

    @Test
    void aSubmittedAttemptIsCompletedJudgedAndTerminatedInThatOrder() {
        SessionScript script = script(session(LaunchMode.NORMAL))
                .completed()
                .judged(assessment, new Score(1, 3, 0.3333, 0.5, 1, 2))
                .terminated();
        assertThat(verbs(script)).containsExactly("completed", "failed", "terminated");
    }

    @Test
    void inReviewNothingIsCompletedPassedOrFailed() {
        SessionScript script = script(session(LaunchMode.REVIEW))
                .completed()
                .judged(assessment, new Score(3, 3, 1, 0.5, 2, 2))
                .terminated();
        assertThat(verbs(script)).containsExactly("terminated");
    }

    @Test
    void theNextSessionAbandonsTheOneThatNeverEnded() {
        Session left = session(LaunchMode.NORMAL);
        Session next = session(LaunchMode.NORMAL);
        SessionScript script = script(next)
                .then(left, assessment)
                .abandoned()
                .then(next, assessment)
                .launched("https://regie.example/play/a/b")
                .initialized();
        assertThat(verbs(script)).containsExactly("abandoned", "launched", "initialized");
        List<String> sessions = script.texts().stream()
                .map(text -> Json.MAPPER
                        .readTree(text)
                        .at("/context/extensions")
                        .get("https://w3id.org/xapi/cmi5/context/extensions/sessionid")
                        .asString())
                .toList();
        assertThat(sessions)
                .containsExactly(
                        left.id().toString(), next.id().toString(), next.id().toString());
        List<String> times = script.texts().stream()
                .map(text -> Json.MAPPER.readTree(text).get("timestamp").asString())
                .toList();
        assertThat(times.stream().map(Instant::parse).toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void onlyReportedAttentionIsTimeSpent() {
        Session session = session(LaunchMode.NORMAL)
                .attended(40, NOW.plusSeconds(60))
                .touched(NOW.plusSeconds(3600))
                .attended(20, NOW.plusSeconds(3600))
                .attended(null, NOW.plusSeconds(3700));
        assertThat(session.spent()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void attentionIsNeverMoreThanTheTimeThatPassed() {
        Session session = session(LaunchMode.NORMAL).attended(9_000, NOW.plusSeconds(60));
        assertThat(session.spent()).isEqualTo(Duration.ofSeconds(60));
        assertThat(session.attended(-5, NOW.plusSeconds(90)).spent()).isEqualTo(Duration.ofSeconds(60));
        assertThat(session.endedAt(NOW).attended(5, NOW.plusSeconds(90)).spent())
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aSessionIsForgottenWhenItsPageCanNoLongerSpeak() {
        Session session = session(LaunchMode.NORMAL).touched(NOW.plusSeconds(60));
        assertThat(session.forgotten(NOW.plus(Duration.ofHours(12)))).isFalse();
        assertThat(session.forgotten(NOW.plus(Duration.ofHours(13)))).isTrue();
    }

    @Test
    void aLearnersClockCannotLeaveTheSession() {
        Session session = session(LaunchMode.NORMAL);
        Instant now = NOW.plusSeconds(600);
        assertThat(session.within(NOW.plusSeconds(30), now)).isEqualTo(NOW.plusSeconds(30));
        assertThat(session.within(NOW.plusSeconds(9999), now)).isEqualTo(now);
        assertThat(session.within(NOW.minusSeconds(9999), now)).isEqualTo(NOW);
    }

    @Test
    void answersComeBackUnderTheNamesTheyWentOutWith() {
        Item item = CourseFixtures.ordering("which-order");
        AnswerNames names = new AnswerNames("seed");
        List<String> out = names.out(item, List.of("two", "one", "three"));
        assertThat(out).doesNotContain("two", "one", "three");
        assertThat(names.in(item, out)).contains(List.of("two", "one", "three"));
        assertThat(names.in(item, List.of("two"))).isEmpty();
    }

    @Test
    void anEventThatDoesNotFitTheLessonIsNoDeed() {
        var lesson = CourseFixtures.lesson();
        AnswerNames names = new AnswerNames("seed");
        assertThat(Deed.of(event("seen", "opening", null, null), lesson, names)).isPresent();
        assertThat(Deed.of(event("seen", "elsewhere", null, null), lesson, names))
                .isEmpty();
        assertThat(Deed.of(event("answered", "opening", List.of(), null), lesson, names))
                .isEmpty();
        assertThat(Deed.of(event("answered", "which", List.of("good"), null), lesson, names))
                .isEmpty();
        assertThat(Deed.of(event("reflected", "which", null, "tekst"), lesson, names))
                .isEmpty();
        assertThat(Deed.of(event("reflected", "note", null, "x".repeat(10_001)), lesson, names))
                .isEmpty();
    }

    @Test
    void aPrivateTextIsInNoTextForm() {
        LearnerEvent event = event("reflected", "note", null, "heel persoonlijk");
        Deed deed =
                Deed.of(event, CourseFixtures.lesson(), new AnswerNames("seed")).orElseThrow();
        assertThat(event.toString()).doesNotContain("persoonlijk");
        assertThat(deed.toString()).doesNotContain("persoonlijk");
    }

    private static LearnerEvent event(String type, String block, List<String> response, String text) {
        return new LearnerEvent(UUID.randomUUID(), NOW, type, block, response, text, null, null);
    }
}
