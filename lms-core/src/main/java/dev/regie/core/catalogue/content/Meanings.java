package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Fault.Rule;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What each id stands for, as far as a program can tell. */
final class Meanings {
    private Meanings() {}

    /** Path of each part that records name to what must never change under that path. */
    static Map<String, String> of(CourseContent content) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Activity activity : content.activities()) {
            String path = activity.id() + "/";
            meanings.put(activity.id(), ofActivity(activity));
            switch (activity) {
                case WithBlocks page -> page.blocks().forEach(block -> meanings.put(path + block.id(), block.kind()));
                case Case story ->
                    story.scenes()
                            .forEach(scene -> meanings.put(
                                    path + scene.id(), scene instanceof Scene.Ending ? "ending" : "scene"));
                case SelfAssessment.Start start ->
                    start.statements()
                            .forEach(statement ->
                                    meanings.put(path + statement.id(), "statement on " + statement.objective()));
                case Survey survey ->
                    survey.questions()
                            .forEach(question -> meanings.put(
                                    path + question.id(),
                                    "question of type " + question.type().id()));
                case Assignment assignment ->
                    assignment
                            .rubric()
                            .forEach(criterion ->
                                    meanings.put(path + criterion.id(), "criterion on " + criterion.objective()));
                case Assessment _,
                        SelfAssessment.End _,
                        Workshop _,
                        Intervision _,
                        CoachingTalk _,
                        PackageActivity _ -> {}
            }
        }
        Parts.items(content).forEach(located -> meanings.put(located.path() + " (item)", ofItem(located.item())));
        return meanings;
    }

    private static String ofActivity(Activity activity) {
        return activity instanceof SelfAssessment.End(ActivityHead _, String repeats)
                ? activity.kind() + " again, of " + repeats
                : activity.kind();
    }

    /** Accepted texts are no part of it: one more way to spell an answer asks nothing else. */
    static String ofItem(Item item) {
        String asked = item.type() + " on " + item.objective();
        return switch (item) {
            case Ordering ordering -> asked + " with right response " + ordering.rightResponse();
            case Situational situational ->
                asked + " with best answers "
                        + new TreeSet<>(situational.answers().stream()
                                .filter(Situational.Weighed::best)
                                .map(Situational.Weighed::id)
                                .toList());
            case FillIn _, ShortText _, Unjudged _ -> asked;
            case Choice _, TrueFalse _, Matching _, Sorting _, Numeric _ ->
                asked + " with right response " + new TreeSet<>(((Judged) item).rightResponse());
        };
    }

    /** Siblings that records name, or objectives, whose texts have moved from one id to another while both ids are still there. */
    static List<Fault> swapped(CourseContent earlier, CourseContent next) {
        Map<String, List<NamedText>> before = recorded(earlier);
        List<Fault> faults = new ArrayList<>();
        recorded(next)
                .forEach((path, after) ->
                        faults.addAll(swapped(path, texts(before.getOrDefault(path, List.of())), texts(after))));
        return faults;
    }

    private static List<Fault> swapped(String parent, Map<String, LanguageMap> before, Map<String, LanguageMap> after) {
        List<Fault> faults = new ArrayList<>();
        after.forEach((id, text) -> before.forEach((otherId, otherText) -> {
            boolean moved = !otherId.equals(id) && otherText.equals(text);
            boolean bothStay = before.containsKey(id) && after.containsKey(otherId);
            if (moved && bothStay && !text.equals(before.get(id))) {
                faults.add(new Fault(
                        Rule.ID_WITH_ANOTHER_MEANING,
                        parent + id,
                        "Says now what " + otherId + " said; take a new id"));
            }
        }));
        return faults;
    }

    private static Map<String, LanguageMap> texts(List<NamedText> named) {
        Map<String, LanguageMap> texts = new LinkedHashMap<>();
        named.forEach(each -> texts.put(each.id(), each.text()));
        return texts;
    }

    /** Siblings of which records say that one was chosen, by the path in front of their ids. */
    private static Map<String, List<NamedText>> recorded(CourseContent content) {
        Map<String, List<NamedText>> recorded = new LinkedHashMap<>();
        recorded.put(
                "",
                content.objectives().stream()
                        .map(objective -> new NamedText(objective.id(), objective.text()))
                        .toList());
        Parts.items(content).forEach(located -> recorded.put(located.path() + "/", chosenAmong(located.item())));
        Parts.blocks(content).forEach(located -> {
            if (located.block() instanceof Commitments commitments) {
                recorded.put(located.path() + "/", commitments.options());
            }
        });
        for (Activity activity : content.activities()) {
            if (activity instanceof Case story) {
                story.scenes().forEach(scene -> recorded.put(activity.id() + "/" + scene.id() + "/", decisions(scene)));
            }
            if (activity instanceof SelfAssessment.Start start) {
                recorded.put(
                        activity.id() + "/",
                        start.statements().stream()
                                .map(statement -> new NamedText(statement.id(), statement.text()))
                                .toList());
            }
        }
        return recorded;
    }

    private static List<NamedText> decisions(Scene scene) {
        return scene instanceof Scene.Turn turn
                ? turn.decisions().stream()
                        .map(decision -> new NamedText(decision.id(), decision.text()))
                        .toList()
                : List.of();
    }

    private static List<NamedText> chosenAmong(Item item) {
        return switch (item) {
            case Choice choice -> choice.answers().stream().map(Answer::shown).toList();
            case Situational situational ->
                situational.answers().stream().map(Situational.Weighed::shown).toList();
            case Ordering ordering -> ordering.answers();
            case Likert likert -> likert.answers();
            case Matching matching ->
                matching.pairs().stream()
                        .map(pair -> new NamedText(pair.id(), pair.left()))
                        .toList();
            case Sorting sorting ->
                Stream.concat(
                                sorting.bins().stream(),
                                sorting.things().stream().map(thing -> new NamedText(thing.id(), thing.text())))
                        .toList();
            case TrueFalse _, Numeric _, FillIn _, ShortText _, LongText _ -> List.of();
        };
    }
}
