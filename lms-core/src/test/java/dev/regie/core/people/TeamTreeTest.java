package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamTreeTest {
    private final Team all = team("Everybody", null);
    private final Team care = team("Care", all);
    private final Team north = team("North", care);
    private final Team office = team("Office", all);
    private final TeamTree tree = new TeamTree(List.of(north, office, care, all));

    @Test
    void parentsComeBeforeChildrenAndSiblingsByName() {
        assertThat(tree.inOrder()).containsExactly(all, care, north, office);
        assertThat(tree.depth(north.id())).isEqualTo(2);
        assertThat(tree.depth(all.id())).isZero();
    }

    @Test
    void aTeamCannotMoveBelowItself() {
        assertThat(tree.wouldBeCycle(care.id(), care.id())).isTrue();
        assertThat(tree.wouldBeCycle(all.id(), north.id())).isTrue();
        assertThat(tree.wouldBeCycle(north.id(), office.id())).isFalse();
        assertThat(tree.wouldBeCycle(care.id(), null)).isFalse();
    }

    @Test
    void aNameIsTakenAmongSiblingsOnly() {
        assertThat(tree.isNameTaken("office", all.id(), null)).isTrue();
        assertThat(tree.isNameTaken("Office", all.id(), office.id())).isFalse();
        assertThat(tree.isNameTaken("Office", care.id(), null)).isFalse();
        assertThat(tree.isNameTaken("Everybody", null, null)).isTrue();
    }

    @Test
    void aTeamHasAPathAndTeamsBelow() {
        assertThat(tree.path(north.id())).isEqualTo("Everybody / Care / North");
        assertThat(tree.withBelow(care.id())).containsExactlyInAnyOrder(care.id(), north.id());
        assertThat(tree.withBelow(office.id())).containsExactly(office.id());
    }

    private static Team team(String name, @Nullable Team parent) {
        return new Team(TeamId.random(), name, parent == null ? null : parent.id(), null, 1);
    }
}
