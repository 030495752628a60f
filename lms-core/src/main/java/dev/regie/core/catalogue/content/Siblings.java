package dev.regie.core.catalogue.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The groups of ids that must differ from each other, each with the path of what they are in. */
final class Siblings {
    private final List<Group> groups = new ArrayList<>();

    private Siblings() {}

    /**
     * @param path of what they are in; empty for the course
     * @param ids in the order of the source
     */
    record Group(String path, List<String> ids) {}

    static List<Group> of(CourseContent content) {
        Siblings siblings = new Siblings();
        siblings.add("", content.objectives(), Objective::id);
        siblings.add("", content.sources(), Source::id);
        siblings.add("term", content.terms(), Term::id);
        siblings.add("", content.activities(), Activity::id);
        content.activities().forEach(siblings::activity);
        return siblings.groups;
    }

    private <T> void add(String path, List<T> parts, Function<T, String> id) {
        groups.add(new Group(path, parts.stream().map(id).toList()));
    }

    private void activity(Activity activity) {
        String path = activity.id();
        switch (activity) {
            case WithBlocks page -> {
                add(path, page.blocks(), LessonBlock::id);
                page.blocks().forEach(block -> block(path + "/" + block.id(), block));
            }
            case Assessment assessment -> {
                add(path, assessment.items(), Item::id);
                assessment.items().forEach(item -> item(path + "/" + item.id(), item));
            }
            case Case story -> {
                add(path, story.scenes(), Scene::id);
                story.scenes().forEach(scene -> scene(path + "/" + scene.id(), scene));
            }
            case SelfAssessment.Start start -> add(path, start.statements(), SelfAssessment.Statement::id);
            case SelfAssessment.End _ -> {}
            case Briefed briefed -> briefed(path, briefed);
        }
    }

    private void scene(String path, Scene scene) {
        if (scene instanceof Scene.Turn turn) {
            add(path, turn.variants(), Scene.Variant::id);
            add(path, turn.decisions(), Scene.Decision::id);
        }
    }

    private void briefed(String path, Briefed activity) {
        add(path + "/material", activity.materials(), Material::id);
        switch (activity) {
            case Workshop workshop -> add(path + "/agenda", workshop.agenda(), Workshop.Part::id);
            case Assignment assignment -> add(path + "/rubric", assignment.rubric(), Assignment.Criterion::id);
            case Intervision intervision -> {
                add(path + "/role", intervision.roles(), Intervision.Role::id);
                add(path + "/step", intervision.steps(), Intervision.Step::id);
            }
            case CoachingTalk talk -> add(path, talk.questions(), NamedText::id);
            case Survey survey -> add(path, survey.questions(), Survey.Question::id);
            case PackageActivity _ -> {}
        }
    }

    private void block(String path, LessonBlock block) {
        switch (block) {
            case Question question -> item(path, question.item());
            case Sections sections -> add(path, sections.sections(), Sections.Section::id);
            case FlipCards flipCards -> add(path, flipCards.cards(), FlipCards.Card::id);
            case Dialogue dialogue -> {
                add(path, dialogue.speakers(), NamedText::id);
                add(path, dialogue.turns(), Dialogue.Turn::id);
            }
            case Commitments commitments -> add(path, commitments.options(), NamedText::id);
            case RichText _, Image _, Callout _, Reflection _, Recording _, Quote _, Download _, Embed _ -> {}
        }
    }

    private void item(String path, Item item) {
        switch (item) {
            case Choice choice -> add(path, choice.answers(), Answer::id);
            case Situational situational -> add(path, situational.answers(), Situational.Weighed::id);
            case Ordering ordering -> add(path, ordering.answers(), NamedText::id);
            case Matching matching -> add(path, matching.pairs(), Matching.Pair::id);
            case Sorting sorting -> {
                add(path, sorting.bins(), NamedText::id);
                add(path, sorting.things(), Sorting.Thing::id);
            }
            case FillIn fillIn -> add(path, fillIn.gaps(), FillIn.Gap::id);
            case Likert likert -> add(path, likert.answers(), NamedText::id);
            case TrueFalse _, Numeric _, ShortText _, LongText _ -> {}
        }
    }
}
