package dev.regie.server;

import static dev.regie.server.LessonClient.answered;
import static dev.regie.server.LessonClient.blocks;
import static dev.regie.server.LessonClient.event;
import static dev.regie.server.LessonClient.list;
import static dev.regie.server.LessonClient.reflected;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.ActivityIris;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.lrs.Verbs;
import dev.regie.core.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/**
 * The server dies in the middle of a lesson and of an attempt, while answers come in; what it had acknowledged by then is all there when it
 * runs again, and nothing is there by half.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CrashIT {

    private static final CourseKey COURSE = new CourseKey(Samples.COURSE);
    private static final String NOTE = "Ask first, é ✓ \"quoted\"";
    private static final int AT_LEAST = 25;

    private RegieServer server;
    private LessonClient lesson;
    private LessonClient assessment;

    private final List<String> seen = new ArrayList<>();
    private String question;
    private String reflection;
    private String lastBlock;
    private JsonNode attempt;
    private final Map<String, List<String>> responses = new LinkedHashMap<>();

    /** Answers to the question that the server acknowledged, counted while it lived. */
    private final AtomicInteger acknowledged = new AtomicInteger();

    private String registration;
    private Path leftBehind;
    private JsonNode delivery;
    private JsonNode deliveredAfter;

    @BeforeAll
    void learnUntilTheServerDiesAndStartItAgain() throws IOException {
        server = RegieServer.start();
        String cookie = Demo.LEARNER.signIn(server);
        lesson = LessonClient.open(server, cookie, COURSE.text(), Samples.LESSON);
        assessment = LessonClient.open(server, cookie, COURSE.text(), "assessment");
        registration = registration(cookie);
        delivery = lesson.begin();
        workOnTheLesson();
        workOnTheAttempt();
        dieWhileAnswersComeIn();
        leftBehind = Files.createTempFile(Files.createDirectories(server.data().resolve("spool")), "attachment", null);
        server.launch();
        deliveredAfter = lesson.begin();
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    private void workOnTheLesson() {
        question = blocks(delivery, "question").getFirst().get("id").asString();
        reflection = blocks(delivery, "reflection").getFirst().get("id").asString();
        for (JsonNode block : list(delivery.get("blocks")).subList(0, 5)) {
            seen.add(block.get("id").asString());
        }
        lastBlock = seen.getLast();
        List<Map<String, Object>> events = new ArrayList<>();
        seen.forEach(block -> events.add(event("seen", block)));
        events.add(event("position", lastBlock));
        events.add(reflected(reflection, NOTE));
        assertThat(list(lesson.report(delivery, events).get("saved"))).hasSameSizeAs(events);
    }

    private void workOnTheAttempt() {
        JsonNode opened = assessment.begin();
        attempt = assessment.attempt(opened);
        for (JsonNode item : list(attempt.get("items")).subList(0, 4)) {
            List<String> response = LessonClient.anyResponse(item);
            assessment.respond(opened, item.get("id").asString(), response);
            responses.put(item.get("id").asString(), response);
        }
    }

    private void dieWhileAnswersComeIn() {
        CompletableFuture<Void> answers = CompletableFuture.runAsync(() -> {
            while (true) {
                lesson.report(delivery, List.of(answered(question, response())));
                acknowledged.incrementAndGet();
            }
        });
        Instant giveUp = Instant.now().plus(Duration.ofMinutes(1));
        while (acknowledged.get() < AT_LEAST
                && !answers.isDone()
                && Instant.now().isBefore(giveUp)) {
            Thread.onSpinWait();
        }
        server.killHard();
        assertThat(answers.handle((none, dead) -> dead).join())
                .as("the answers ended because the server did")
                .hasStackTraceContaining("IllegalStateException");
        assertThat(acknowledged.get()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private List<String> response() {
        return LessonClient.anyResponse(blocks(delivery, "question").getFirst().get("question"));
    }

    @Test
    void what_was_seen_and_where_the_learner_was_is_there() {
        JsonNode state = deliveredAfter.get("state");
        assertThat(list(state.get("seen")).stream().map(JsonNode::asString)).containsAll(seen);
        assertThat(state.get("blockId").asString()).isEqualTo(lastBlock);
        assertThat(state.get("done").asBoolean()).isFalse();
    }

    @Test
    void the_file_of_an_attachment_that_was_being_received_is_gone() {
        assertThat(leftBehind).doesNotExist();
    }

    @Test
    void the_private_note_is_there_word_for_word() {
        assertThat(deliveredAfter
                        .get("state")
                        .get("reflections")
                        .get(reflection)
                        .asString())
                .isEqualTo(NOTE);
    }

    @Test
    void the_answer_is_there() {
        JsonNode given = deliveredAfter.get("state").get("answers").get(question);
        assertThat(list(given.get("response"))).hasSameSizeAs(response());
        assertThat(given.get("result").get("correct").isBoolean()).isTrue();
    }

    @Test
    void every_acknowledged_answer_is_one_statement_and_at_most_one_was_not_acknowledged_in_time() {
        List<JsonNode> answers =
                list(statements("activity=" + Samples.encoded(ActivityIris.block(COURSE, Samples.LESSON, question)))
                        .get("statements"));
        assertThat(answers).hasSizeBetween(acknowledged.get(), acknowledged.get() + 1);
        assertThat(answers)
                .allSatisfy(statement ->
                        assertThat(statement.get("verb").get("id").asString()).isEqualTo(Verbs.ANSWERED));
    }

    @Test
    void the_attempt_goes_on_with_every_response() {
        JsonNode opened = assessment.begin();
        JsonNode resumed = assessment.attempt(opened);
        assertThat(resumed.get("attempt")).isEqualTo(attempt.get("attempt"));
        assertThat(resumed.get("responses").size()).isEqualTo(responses.size());
        responses.forEach((item, response) -> assertThat(
                        list(resumed.get("responses").get(item)).stream().map(JsonNode::asString))
                .as(item)
                .hasSameSizeAs(response));
        for (JsonNode item : list(resumed.get("items"))) {
            assessment.respond(opened, item.get("id").asString(), LessonClient.anyResponse(item));
        }
        assertThat(assessment.submit(opened).get("of").asInt())
                .isEqualTo(list(resumed.get("items")).size());
    }

    @Test
    void folding_catches_up_and_the_lesson_can_be_finished() {
        List<Map<String, Object>> rest = new ArrayList<>();
        list(deliveredAfter.get("blocks"))
                .forEach(block -> rest.add(event("seen", block.get("id").asString())));
        for (JsonNode block : blocks(deliveredAfter, "question")) {
            rest.add(answered(block.get("id").asString(), LessonClient.anyResponse(block.get("question"))));
        }
        JsonNode reply = lesson.report(deliveredAfter, rest);
        assertThat(reply.get("done").asBoolean()).as(reply.toString()).isTrue();

        String station = list(lesson.begin().get("station").get("stations")).stream()
                .filter(stop -> stop.get("id").asString().equals(Samples.LESSON))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
        assertThat(station).isIn("done", "now");
        assertThat(list(statements("verb=" + Samples.encoded(Verbs.COMPLETED)
                                + "&activity="
                                + Samples.encoded(ActivityIris.activity(COURSE, Samples.LESSON)))
                        .get("statements")))
                .hasSize(1);
    }

    private String registration(String cookie) {
        String enrolments = Http.withoutCookies()
                .get(server.url("/api/enrolments?course=" + COURSE.text()), "Cookie", cookie)
                .body();
        return Json.MAPPER.readTree(enrolments).findValue("registration").asString();
    }

    /** What the record holds of this passage. */
    private JsonNode statements(String filter) {
        return Json.MAPPER.readTree(Http.withoutCookies()
                .get(
                        server.url("/xapi/statements?limit=500&registration=" + registration + "&" + filter),
                        "Authorization",
                        Demo.KEY,
                        "X-Experience-API-Version",
                        "1.0.3")
                .body());
    }
}
