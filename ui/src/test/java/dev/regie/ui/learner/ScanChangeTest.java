package dev.regie.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.WholeCourse;
import dev.regie.core.practice.SelfAssessed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScanChangeTest {

    private static final CourseContent COURSE = WholeCourse.course(CourseFixtures.KEY);
    private static final UUID MINE = UUID.randomUUID();

    private final SelfAssessment.Start start = COURSE.activities().stream()
            .filter(SelfAssessment.Start.class::isInstance)
            .map(SelfAssessment.Start.class::cast)
            .findFirst()
            .orElseThrow();
    private final SelfAssessment.End end = COURSE.activities().stream()
            .filter(SelfAssessment.End.class::isInstance)
            .map(SelfAssessment.End.class::cast)
            .findFirst()
            .orElseThrow();
    private final String statement = start.statements().getFirst().id();

    @Test
    void the_two_moments_of_one_passage_stand_beside_each_other() {
        List<ScanChange> changes =
                ScanChange.of(COURSE, MINE, List.of(values(MINE, start.id(), 2), values(MINE, end.id(), 4)));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.lines().getFirst().before()).contains(2);
            assertThat(change.lines().getFirst().after()).contains(4);
        });
    }

    @Test
    void what_is_not_filled_in_yet_is_empty_and_another_passage_does_not_count() {
        assertThat(ScanChange.of(COURSE, MINE, List.of(values(MINE, start.id(), 3)))
                        .getFirst()
                        .lines()
                        .getFirst())
                .satisfies(line -> assertThat(line.after()).isEqualTo(Optional.empty()));
        assertThat(ScanChange.of(COURSE, MINE, List.of(values(UUID.randomUUID(), start.id(), 3))))
                .isEmpty();
    }

    private SelfAssessed values(UUID registration, String activity, int value) {
        return new SelfAssessed(registration, activity, Map.of(statement, value), Instant.EPOCH);
    }
}
