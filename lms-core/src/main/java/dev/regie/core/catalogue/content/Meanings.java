package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Fault.Rule;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What each id stands for, as far as a program can tell. */
final class Meanings {
    private Meanings() {}

    /** Path of each activity, block and item to what must never change under that path. */
    static Map<String, String> of(CourseContent content) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Activity activity : content.activities()) {
            meanings.put(activity.id(), activity.kind());
            if (activity instanceof Lesson lesson) {
                lesson.blocks().forEach(block -> meanings.put(activity.id() + "/" + block.id(), block.kind()));
            }
        }
        Parts.items(content).forEach(located -> meanings.put(located.path() + " (item)", ofItem(located.item())));
        return meanings;
    }

    static String ofItem(Item item) {
        var right = item instanceof Ordering ? item.rightResponse() : new TreeSet<>(item.rightResponse());
        return item.type() + " on " + item.objective() + " with right response " + right;
    }

    /** Sibling answers, or objectives, whose texts have moved from one id to another while both ids are still there. */
    static List<Fault> swapped(CourseContent earlier, CourseContent next) {
        List<Fault> faults = new ArrayList<>(swapped(
                "",
                texts(earlier.objectives().stream().toList()),
                texts(next.objectives().stream().toList())));
        Map<String, Map<String, LanguageMap>> before = answers(earlier);
        answers(next)
                .forEach((path, after) ->
                        faults.addAll(swapped(path + "/", before.getOrDefault(path, Map.of()), after)));
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

    private static Map<String, LanguageMap> texts(List<Objective> objectives) {
        Map<String, LanguageMap> texts = new LinkedHashMap<>();
        objectives.forEach(objective -> texts.put(objective.id(), objective.text()));
        return texts;
    }

    private static Map<String, Map<String, LanguageMap>> answers(CourseContent content) {
        Map<String, Map<String, LanguageMap>> answers = new LinkedHashMap<>();
        Parts.items(content).forEach(located -> {
            Map<String, LanguageMap> texts = new LinkedHashMap<>();
            located.item().answers().forEach(answer -> texts.put(answer.id(), answer.text()));
            answers.put(located.path(), texts);
        });
        return answers;
    }
}
