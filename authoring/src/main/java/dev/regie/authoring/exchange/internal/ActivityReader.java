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
import dev.regie.core.catalogue.content.ReflectionActivity;
import dev.regie.core.catalogue.content.Refresher;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the files of one activity. */
final class ActivityReader {
    static final List<String> KINDS = Stream.concat(
                    Stream.of("lesson", "case", "assessment", "self-assessment", "reflection", "refresher"),
                    BriefedReader.KINDS.stream())
            .toList();
    private static final String MOVE_ON =
            "not-applicable, passed, completed, completed-and-passed or completed-or-passed";

    private final SourceFiles source;
    private final List<Language> languages;
    private final Set<String> terms;
    private final MediaFiles media;
    private final Places places;
    private final Problems problems;

    ActivityReader(
            SourceFiles source,
            List<Language> languages,
            Set<String> terms,
            MediaFiles media,
            Places places,
            Problems problems) {
        this.source = source;
        this.languages = languages;
        this.terms = terms;
        this.media = media;
        this.places = places;
        this.problems = problems;
    }

    /** The activity with that id, or empty with problems noted. */
    Optional<Activity> read(String id) {
        return YamlMap.read(source, id + ".yaml", problems).flatMap(yaml -> read(id, yaml));
    }

    private Optional<Activity> read(String id, YamlMap yaml) {
        places.note(id, yaml.file(), yaml.line());
        yaml.word("activity", id + ", as the file is called", said -> same(said, id), id);
        String kind = yaml.oneOf("kind", KINDS);
        boolean required = yaml.flag("required", null);
        int minutes = yaml.number("minutes", 1, 600);
        MoveOn moveOn = yaml.word("move-on", MOVE_ON, MoveOn::of, MoveOn.COMPLETED);
        Availability availability = yaml.optionalWord("available", AvailabilityWord.EXPECTED, AvailabilityWord::read)
                .orElse(new Availability.Always());
        List<String> objectives = yaml.ids("objectives", true);
        Prose prose = Prose.read(source, id, languages, terms, problems);
        LanguageMap title = prose.line("title");
        LanguageMap summary = prose.markdown("summary");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        ActivityHead head = new ActivityHead(id, title, summary, minutes, required, moveOn, objectives, availability);
        Activity activity = read(kind, head, yaml, new Desk(prose, media, languages, places, problems));
        yaml.done();
        prose.done();
        return Optional.of(activity);
    }

    private Activity read(String kind, ActivityHead head, YamlMap yaml, Desk desk) {
        return switch (kind) {
            case "lesson" -> new Lesson(head, blocks(yaml, head.id(), desk));
            case "refresher" -> new Refresher(head, blocks(yaml, head.id(), desk));
            case "reflection" ->
                new ReflectionActivity(head, desk.markdowns(yaml, "prompts", Desk.HEAD_SLOTS, prompt -> prompt));
            case "assessment" -> assessment(head, yaml, desk);
            case "self-assessment" -> selfAssessment(head, yaml, desk);
            case "case" -> new CaseReader(desk).read(head, yaml);
            default -> new BriefedReader(desk).read(kind, head, yaml);
        };
    }

    private Assessment assessment(ActivityHead head, YamlMap yaml, Desk desk) {
        double mastery = mastery(yaml);
        int draw = yaml.number("draw", 1, 1000);
        boolean shuffle = yaml.flag("shuffle", null);
        Integer attempts = yaml.optionalNumber("attempts", 1, 1000).orElse(null);
        ItemReader reader = new ItemReader(desk);
        List<Item> items = yaml.maps("items").stream()
                .flatMap(entry -> {
                    String id = entry.id("id", Desk.HEAD_SLOTS);
                    String path = head.id() + "/" + id;
                    desk.note(path, entry);
                    return reader.read(entry, id, path, true).stream();
                })
                .toList();
        return new Assessment(head, mastery, draw, shuffle, attempts, items);
    }

    private double mastery(YamlMap yaml) {
        String expected = "a number above 0, at most 1";
        if (!yaml.has("mastery")) {
            problems.add(yaml.file(), yaml.line(), "'mastery': " + expected, "it is missing");
        }
        return yaml.fraction("mastery", expected, Double.MIN_VALUE, 1).orElse(1.0);
    }

    /** The one that repeats another has nothing of its own. */
    private static SelfAssessment selfAssessment(ActivityHead head, YamlMap yaml, Desk desk) {
        if (yaml.has("repeats")) {
            String repeats = yaml.id("repeats");
            yaml.refuse("statements", "nothing beside 'repeats', since the statements are those of the first time");
            return new SelfAssessment.End(head, repeats);
        }
        List<LanguageMap> scale = scale(desk.prose());
        List<SelfAssessment.Statement> statements = desk.entries(
                yaml,
                "statements",
                head.id(),
                Desk.HEAD_SLOTS,
                (entry, id) -> new SelfAssessment.Statement(
                        id, entry.id("objective"), desk.prose().markdown(id)));
        return new SelfAssessment.Start(head, statements, scale);
    }

    /** The five labels of a scale. */
    static List<LanguageMap> scale(Prose prose) {
        List<LanguageMap> labels = new ArrayList<>();
        for (int label = 1; label <= SelfAssessment.SCALE; label++) {
            labels.add(prose.line("scale." + label));
        }
        return labels;
    }

    private static List<LessonBlock> blocks(YamlMap yaml, String activityId, Desk desk) {
        BlockReader reader = new BlockReader(desk);
        return yaml.maps("blocks").stream()
                .flatMap(block -> reader.read(block, activityId).stream())
                .toList();
    }

    private static Optional<String> same(String said, String wanted) {
        return said.equals(wanted) ? Optional.of(said) : Optional.empty();
    }
}
