package dev.regie.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.practice.internal.BlockEntries;
import dev.regie.core.practice.internal.OwnerOnly;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalServiceTest {

    private final JournalPlace mine = new JournalPlace(PersonId.random(), "listening-well", "first-steps");
    private final JournalPlace anothers = new JournalPlace(PersonId.random(), "listening-well", "first-steps");

    @ParameterizedTest
    @EnumSource
    void aTextIsKeptRewrittenAndRemovedForItsWriterAlone(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            JournalService journal = new JournalService(
                    new BlockEntries(unit.entityManager()), new OwnerOnly(new CurrentUser()), Clock.systemUTC());
            unit.run(() -> journal.write(mine, "note", "Eerst"));
            unit.run(() -> journal.write(mine, "note", "Daarna"));
            assertThat(unit.call(() -> journal.own(mine))).containsOnly(java.util.Map.entry("note", "Daarna"));
            assertThat(unit.call(() -> journal.own(anothers))).isEmpty();

            unit.run(() -> journal.write(mine, "note", " "));
            assertThat(unit.call(() -> journal.own(mine))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatIsTooLongIsRefusedWithoutRepeatingIt(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            JournalService journal = new JournalService(
                    new BlockEntries(unit.entityManager()), new OwnerOnly(new CurrentUser()), Clock.systemUTC());
            String text = "geheim".repeat(2_000);
            assertThatThrownBy(() -> unit.run(() -> journal.write(mine, "note", text)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("geheim");
        }
    }
}
