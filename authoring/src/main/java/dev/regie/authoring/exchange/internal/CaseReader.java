package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.ActivityHead;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.stream.Stream;

/** Reads the scenes of a case. */
final class CaseReader {
    private static final List<String> DECISION_RESERVED = List.of("title", "place", "idea", "variant");

    private final Desk desk;
    private final Prose prose;

    CaseReader(Desk desk) {
        this.desk = desk;
        this.prose = desk.prose();
    }

    Case read(ActivityHead head, YamlMap yaml) {
        String start = yaml.id("start");
        List<Scene> scenes = desk.entries(
                yaml, "scenes", head.id(), Desk.HEAD_SLOTS, (entry, id) -> scene(entry, id, head.id() + "/" + id));
        return new Case(head, start, scenes);
    }

    private Scene scene(YamlMap yaml, String id, String path) {
        boolean ending = yaml.flag("ending", false);
        LanguageMap title = prose.line(id + ".title");
        LanguageMap place = prose.line(id + ".place");
        LanguageMap text = prose.markdown(id);
        if (ending) {
            yaml.refuse("variants", "no variants of an ending");
            yaml.refuse("decisions", "no decisions in an ending");
            return new Scene.Ending(id, title, place, text, prose.markdown(id + ".idea"));
        }
        List<Scene.Variant> variants = yaml.has("variants")
                ? desk.entries(
                        yaml,
                        "variants",
                        path,
                        List.of(),
                        (entry, variant) -> new Scene.Variant(
                                variant, condition(entry), prose.markdown(id + ".variant." + variant)))
                : List.of();
        List<Scene.Decision> decisions = desk.entries(
                yaml, "decisions", path, DECISION_RESERVED, (entry, decision) -> decision(entry, id, decision));
        return new Scene.Turn(id, title, place, text, variants, decisions);
    }

    private Scene.Decision decision(YamlMap yaml, String scene, String id) {
        Scene.Condition condition = condition(yaml);
        List<String> set = yaml.ids("set", false);
        List<Scene.Way> ways = ways(yaml);
        String slot = scene + "." + id;
        LanguageMap text = prose.markdown(slot);
        LanguageMap consequence = prose.markdown(slot + ".consequence");
        return new Scene.Decision(id, condition, set, ways, text, consequence, prose.markdown(slot + ".idea"));
    }

    private static List<Scene.Way> ways(YamlMap yaml) {
        if (!yaml.isList("to")) {
            return List.of(new Scene.Way(yaml.id("to"), Scene.Condition.ALWAYS));
        }
        return yaml.maps("to").stream()
                .flatMap(entry -> {
                    Scene.Way way = new Scene.Way(entry.id("scene"), condition(entry));
                    entry.done();
                    return Stream.of(way);
                })
                .toList();
    }

    private static Scene.Condition condition(YamlMap yaml) {
        return new Scene.Condition(yaml.ids("when", false), yaml.ids("unless", false));
    }
}
