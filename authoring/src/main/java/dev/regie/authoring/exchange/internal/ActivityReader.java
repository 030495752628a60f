package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.ActivityHead;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Availability;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.MoveOn;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of one activity. */
final class ActivityReader {
    private static final String MOVE_ON =
            "not-applicable, passed, completed, completed-and-passed or completed-or-passed";

    private final SourceFiles source;
    private final List<Language> languages;
    private final MediaFiles media;
    private final Places places;
    private final Problems problems;

    ActivityReader(SourceFiles source, List<Language> languages, MediaFiles media, Places places, Problems problems) {
        this.source = source;
        this.languages = languages;
        this.media = media;
        this.places = places;
        this.problems = problems;
    }

    /** The activity with that id, or empty with problems noted. */
    Optional<Activity> read(String id) {
        return YamlMap.read(source, id + ".yaml", problems).map(yaml -> read(id, yaml));
    }

    private Activity read(String id, YamlMap yaml) {
        places.note(id, yaml.file(), yaml.line());
        yaml.word("activity", id + ", as the file is called", said -> same(said, id), id);
        String kind = yaml.word(
                "kind",
                "lesson or assessment",
                said -> said.equals("lesson") || said.equals("assessment") ? Optional.of(said) : Optional.empty(),
                "");
        boolean required = yaml.flag("required", null);
        int minutes = yaml.number("minutes", 1, 600);
        MoveOn moveOn = yaml.word("move-on", MOVE_ON, MoveOn::of, MoveOn.COMPLETED);
        Availability availability = yaml.optionalWord("available", AvailabilityWord.EXPECTED, AvailabilityWord::read)
                .orElse(new Availability.Always());
        List<String> objectives = yaml.ids("objectives", true);
        Prose prose = Prose.read(source, id, languages, problems);
        LanguageMap title = prose.line("title");
        LanguageMap summary = prose.markdown("summary");
        ActivityHead head = new ActivityHead(id, title, summary, minutes, required, moveOn, objectives, availability);
        Activity activity;
        if (kind.equals("assessment")) {
            double mastery = mastery(yaml);
            int draw = yaml.number("draw", 1, 1000);
            boolean shuffle = yaml.flag("shuffle", null);
            Integer attempts = yaml.optionalNumber("attempts", 1, 1000).orElse(null);
            activity = new Assessment(head, mastery, draw, shuffle, attempts, items(yaml, id, prose));
        } else {
            List<LessonBlock> blocks = kind.isEmpty() ? List.of() : blocks(yaml, id, prose);
            activity = new Lesson(head, blocks);
        }
        if (!kind.isEmpty()) {
            yaml.done();
            prose.done();
        }
        return activity;
    }

    private double mastery(YamlMap yaml) {
        String expected = "a number from 0 to 1";
        if (!yaml.has("mastery")) {
            problems.add(yaml.file(), yaml.line(), "'mastery': " + expected, "it is missing");
        }
        return yaml.fraction("mastery", expected, 0, 1).orElse(1.0);
    }

    private List<LessonBlock> blocks(YamlMap yaml, String id, Prose prose) {
        BlockReader reader = new BlockReader(prose, media, languages, places, problems);
        List<LessonBlock> blocks = new ArrayList<>();
        yaml.maps("blocks").forEach(block -> blocks.add(reader.read(block, id)));
        return blocks;
    }

    private List<Item> items(YamlMap yaml, String activityId, Prose prose) {
        ItemReader reader = new ItemReader(prose, places, problems);
        List<Item> items = new ArrayList<>();
        for (YamlMap entry : yaml.maps("items")) {
            String id = BlockReader.id(entry, problems);
            String path = activityId + "/" + id;
            places.note(path, entry.file(), entry.line());
            items.add(reader.read(entry, id, path, true));
            entry.done();
        }
        return items;
    }

    private static Optional<String> same(String said, String wanted) {
        return said.equals(wanted) ? Optional.of(said) : Optional.empty();
    }
}
