package dev.regie.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.assessment.internal.Attempts;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.Judged;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptServiceTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    private final PersonId person = PersonId.random();
    private final UUID registration = UUID.randomUUID();
    private final Assessment assessment = CourseFixtures.assessment();
    private final CourseVersion course = new CourseVersion(
            new CourseVersionId(UUID.randomUUID()),
            CourseFixtures.KEY,
            1,
            Publication.SUBSTANTIVE,
            NOW,
            CourseFixtures.course(),
            "0".repeat(64));

    @ParameterizedTest
    @EnumSource
    void anAttemptKeepsItsItemsAndResponsesAndIsScoredOnce(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            AttemptService service =
                    new AttemptService(new Attempts(unit.entityManager()), Clock.fixed(NOW, ZoneOffset.UTC));
            Attempt first = open(unit, service);
            assertThat(open(unit, service)).isEqualTo(first);
            assertThat(unit.call(() -> service.submit(registration, first.id(), assessment)))
                    .isEqualTo(new SubmitResult.Unanswered(first.items()));

            for (String item : first.items()) {
                List<String> right = ((Judged) assessment.item(item).orElseThrow()).rightResponse();
                assertThat(unit.call(() -> service.save(registration, first.id(), assessment, item, right)))
                        .isEqualTo(SaveResult.SAVED);
            }
            assertThat(unit.call(() -> service.save(UUID.randomUUID(), first.id(), assessment, "single-1", List.of())))
                    .isEqualTo(SaveResult.UNKNOWN_ATTEMPT);

            assertThat(unit.call(() -> service.submit(registration, first.id(), assessment)))
                    .isInstanceOfSatisfying(
                            SubmitResult.Scored.class,
                            scored -> assertThat(scored.score().passed()).isTrue());
            assertThat(unit.call(() -> service.submit(registration, first.id(), assessment)))
                    .isInstanceOf(SubmitResult.ScoredBefore.class);
            String item = first.items().getFirst();
            List<String> late = ((Judged) assessment.item(item).orElseThrow()).rightResponse();
            assertThat(unit.call(() -> service.save(registration, first.id(), assessment, item, late)))
                    .isEqualTo(SaveResult.ALREADY_SUBMITTED);
            assertThat(open(unit, service).number()).isEqualTo(2);
        }
    }

    private Attempt open(JpaTestUnit unit, AttemptService service) {
        StartResult result = unit.call(() -> service.start(person, registration, course, assessment));
        return ((StartResult.Open) result).attempt();
    }
}
