package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CourseFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseChanges.What;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseChangesTest {

    private static final CourseContent COURSE = CourseFixtures.course();
    private static final Lesson LESSON = CourseFixtures.lesson();
    private static final Assessment CHECK = CourseFixtures.assessment();

    @Test
    void the_same_content_changes_nothing() {
        assertThat(CourseChanges.between(COURSE, CourseFixtures.course()).isNothing())
                .isTrue();
    }

    @Test
    void objectives_are_told_apart_by_id() {
        Objective said = new Objective("listen", Set.of(Aspect.TRUST_AUTONOMY), both("Anders.", "Differently."));
        Objective added = new Objective("wait", Set.of(), both("Je wacht.", "You wait."));
        CourseContent later = with(List.of(said, added), COURSE.activities());

        CourseChanges changes = CourseChanges.between(COURSE, later);

        assertThat(changes.addedObjectives()).containsExactly(added);
        assertThat(changes.changedObjectives()).containsExactly(said);
        assertThat(changes.removedObjectives()).extracting(Objective::id).containsExactly("ask");
        assertThat(changes.changedActivities()).isEmpty();
    }

    @Test
    void an_activity_says_in_what_it_changed() {
        Lesson longer = new Lesson(head(LESSON, both("Beter luisteren", "Listening better"), 9), LESSON.blocks());
        Lesson other = new Lesson(LESSON.head(), LESSON.blocks().subList(0, 3));

        assertThat(in(longer)).containsExactlyInAnyOrder(What.TITLE, What.MINUTES);
        assertThat(in(other)).containsExactly(What.CONTENT);
        assertThat(in(new Lesson(longer.head(), other.blocks())))
                .containsExactlyInAnyOrder(What.TITLE, What.MINUTES, What.CONTENT);
    }

    @Test
    void activities_come_go_and_move() {
        Lesson added = new Lesson(head("extra"), LESSON.blocks());

        CourseChanges more = CourseChanges.between(COURSE, with(COURSE.objectives(), List.of(added, LESSON, CHECK)));
        assertThat(more.addedActivities()).containsExactly(added);
        assertThat(more.changedActivities()).isEmpty();

        CourseChanges less = CourseChanges.between(COURSE, with(COURSE.objectives(), List.of(LESSON)));
        assertThat(less.removedActivities()).containsExactly(CHECK);

        CourseChanges turned = CourseChanges.between(COURSE, with(COURSE.objectives(), List.of(CHECK, LESSON)));
        assertThat(turned.changedActivities())
                .allSatisfy(each -> assertThat(each.in()).containsExactly(What.PLACE));
    }

    @Test
    void a_blend_adds_up_the_minutes_of_each_way() {
        Blend blend = Blend.of(WholeCourse.course(CourseFixtures.KEY));

        assertThat(blend.total())
                .isEqualTo(WholeCourse.course(CourseFixtures.KEY).activities().stream()
                        .mapToInt(Activity::minutes)
                        .sum());
        assertThat(blend.of(Blend.Way.LIVE)).isPositive();
        assertThat(Blend.of(COURSE).share(Blend.Way.E_LEARNING)).isEqualTo(100);
        assertThat(Blend.of(COURSE).of(Blend.Way.PRACTICE)).isZero();
    }

    private static Set<What> in(Activity later) {
        return CourseChanges.between(COURSE, with(COURSE.objectives(), List.of(later, CHECK)))
                .changedActivities()
                .getFirst()
                .in();
    }

    private static ActivityHead head(String id) {
        return CourseFixtures.head(id, LESSON.title(), LESSON.summary(), LESSON.minutes());
    }

    private static ActivityHead head(Lesson lesson, dev.regie.core.shared.LanguageMap title, int minutes) {
        return CourseFixtures.head(lesson.id(), title, lesson.summary(), minutes);
    }

    private static CourseContent with(List<Objective> objectives, List<Activity> activities) {
        return new CourseContent(
                COURSE.schema(),
                COURSE.key(),
                COURSE.languages(),
                COURSE.title(),
                COURSE.summary(),
                COURSE.audience(),
                objectives,
                activities,
                COURSE.sources());
    }
}
