package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataAccessTableTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodySeesWhatIsPrivate(Role role) {
        assertThat(DataAccessTable.sight(DataClass.PRIVATE, role)).isEqualTo(Sight.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodySeesANameBesideAnAnswer(Role role) {
        assertThat(DataAccessTable.sight(DataClass.ANONYMOUS, role)).isIn(Sight.NOTHING, Sight.AGGREGATES);
        assertThat(DataAccessTable.sight(DataClass.CONFIDENTIAL, role)).isNotEqualTo(Sight.NAMED);
    }

    @Test
    void aManagerSeesProgressAndNoAnswers() {
        assertThat(DataAccessTable.sight(DataClass.PROGRESS, Role.MANAGER)).isEqualTo(Sight.NAMED);
        assertThat(DataAccessTable.sight(DataClass.CONFIDENTIAL, Role.MANAGER)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void learnersSeeNothingOfOneAnother() {
        for (DataClass data : DataClass.values()) {
            assertThat(DataAccessTable.sight(data, Role.LEARNER))
                    .isEqualTo(data == DataClass.PUBLISHED ? Sight.PUBLIC : Sight.NOTHING);
        }
    }

    @Test
    void sumsNeedFivePeople() {
        assertThat(DataAccessTable.mayShowSumOver(4)).isFalse();
        assertThat(DataAccessTable.mayShowSumOver(5)).isTrue();
    }

    @Test
    void everythingCanBeSaidInBothLanguages() {
        for (DataClass data : DataClass.values()) {
            assertThat(data.inWords(Language.NL)).isNotBlank().isNotEqualTo(data.inWords(Language.EN));
        }
        for (Sight sight : Sight.values()) {
            assertThat(sight.inWords(Language.NL)).isNotBlank().isNotEqualTo(sight.inWords(Language.EN));
        }
    }
}
