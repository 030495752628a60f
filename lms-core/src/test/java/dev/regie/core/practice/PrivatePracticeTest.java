package dev.regie.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.practice.internal.BlockEntries;
import dev.regie.core.practice.internal.OwnerOnly;
import dev.regie.core.practice.internal.SelfAssessments;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commitments and self-assessments: kept for their owner alone. */
class PrivatePracticeTest {

    private final PersonId me = PersonId.random();
    private final JournalPlace mine = new JournalPlace(me, "listening-well", "first-steps");
    private final SelfAssessmentPlace start = new SelfAssessmentPlace(me, UUID.randomUUID(), "scan-start");

    @ParameterizedTest
    @EnumSource
    void aCommitmentIsKeptRewrittenAndRemovedForItsOwnerAlone(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            var service = new CommitmentService(
                    new BlockEntries(unit.entityManager()), new OwnerOnly(new CurrentUser()), Clock.systemUTC());
            Commitment commitment = new Commitment(List.of("pause", "ask"), "Ik bel Fatma");
            unit.run(() -> service.keep(mine, "plan", new Commitment(List.of("pause"), "")));
            unit.run(() -> service.keep(mine, "plan", commitment));
            assertThat(unit.call(() -> service.own(mine))).isEqualTo(Map.of("plan", commitment));
            JournalPlace anothers = new JournalPlace(PersonId.random(), mine.course(), mine.activity());
            assertThat(unit.call(() -> service.own(anothers))).isEmpty();

            unit.run(() -> service.keep(mine, "plan", Commitment.NONE));
            assertThat(unit.call(() -> service.own(mine))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreMergedPerMomentAndPassage(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            var service = new SelfAssessmentService(
                    new SelfAssessments(unit.entityManager()), new OwnerOnly(new CurrentUser()), Clock.systemUTC());
            unit.call(() -> service.keep(start, Map.of("trust", 2, "ask", 4)));
            assertThat(unit.call(() -> service.keep(start, Map.of("trust", 3))))
                    .isEqualTo(Map.of("trust", 3, "ask", 4));
            assertThat(unit.call(() -> service.own(start))).isEqualTo(Map.of("trust", 3, "ask", 4));
            assertThat(unit.call(() -> service.own(start.at("scan-end")))).isEmpty();
            assertThat(unit.call(() -> service.own(new SelfAssessmentPlace(me, UUID.randomUUID(), start.activity()))))
                    .isEmpty();
            assertThatThrownBy(() -> unit.call(() -> service.keep(start, Map.of("trust", 6))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("6");
        }
    }

    @Test
    void aCommitmentSaysNothingInItsTextForm() {
        assertThat(new Commitment(List.of("pause"), "geheim")).asString().doesNotContain("geheim", "pause");
    }
}
