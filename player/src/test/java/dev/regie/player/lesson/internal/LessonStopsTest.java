package dev.regie.player.lesson.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.Delivery;
import dev.regie.player.lesson.LearnerEvent;
import dev.regie.player.lesson.LessonStops;
import dev.regie.player.lesson.LessonStops.Quiet;
import dev.regie.player.lesson.Reply;
import dev.regie.player.store.PlayerDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonStopsTest {

    private static final String PAGE = "page";

    @ParameterizedTest
    @EnumSource
    void people_who_did_nothing_for_days_are_counted_at_the_block_where_they_were_last(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        stopAt(player, "tabs", 5);
        stopAt(player, "cards", 4);

        assertThat(stops(player, Quiet.WEEK)).doesNotContainKeys("tabs", "cards");
        player.time.advance(Duration.ofDays(8));
        assertThat(stops(player, Quiet.WEEK)).containsEntry("tabs", 5).doesNotContainKey("cards");
        assertThat(stops(player, Quiet.FORTNIGHT)).doesNotContainKey("tabs");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_goes_on_or_withdraws_has_not_stopped(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        List<Enrolment> seven = stopAt(player, "talk-film", 7);
        player.time.advance(Duration.ofDays(15));
        assertThat(stops(player, Quiet.FORTNIGHT)).containsEntry("talk-film", 7);

        position(player, player.launch(seven.getFirst(), PAGE), "talk-film");
        player.call(() -> player.on.enrolments.withdraw(seven.get(1).id(), "left"));
        assertThat(stops(player, Quiet.FORTNIGHT)).containsEntry("talk-film", 5);

        player.call(() -> player.on.enrolments.withdraw(seven.get(2).id(), "left"));
        assertThat(stops(player, Quiet.FORTNIGHT)).doesNotContainKey("talk-film");
    }

    @ParameterizedTest
    @EnumSource
    void learners_and_managers_do_not_get_the_counts(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        player.on.people.access.be(PersonId.random(), Role.LEARNER, Role.MANAGER);

        assertThatThrownBy(() -> player.call(() -> service(player).of(player.course.key(), PAGE, Quiet.WEEK)))
                .isInstanceOf(AccessDenied.class);
    }

    private static List<Enrolment> stopAt(PlayerFixture player, String block, int people) {
        List<Enrolment> enrolments =
                Stream.generate(player::enrolled).limit(people).toList();
        enrolments.forEach(enrolment -> position(player, player.launch(enrolment, PAGE), block));
        return enrolments;
    }

    private static void position(PlayerFixture player, Launch launch, String block) {
        player.call(() -> {
            if (!(player.sessions.open(launch, Language.NL) instanceof Reply.Given<Delivery>(Delivery delivery))) {
                throw new AssertionError("not opened");
            }
            return player.events.record(launch, delivery.sessionId(), List.of(at(block)), null);
        });
    }

    private static LearnerEvent at(String block) {
        return new LearnerEvent(UUID.randomUUID(), null, "position", block, null, null, null, null);
    }

    private static Map<String, Integer> stops(PlayerFixture player, Quiet quiet) {
        player.on.people.access.be(PersonId.random(), Role.TRAINER);
        try {
            return player.call(() -> service(player).of(player.course.key(), PAGE, quiet));
        } finally {
            player.on.people.access.beRegie();
        }
    }

    private static LessonStops service(PlayerFixture player) {
        return new LessonStops(player.on.current, new PlayerDatabase(player.on.unit.dataSource()), player.time);
    }
}
