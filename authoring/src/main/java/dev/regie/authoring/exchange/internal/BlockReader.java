package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Callout;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a lesson. */
final class BlockReader {
    private static final Set<String> KINDS = Set.of("rich-text", "image", "callout", "question", "reflection");
    /** Ids that would be mistaken for the lesson's own slots. */
    private static final Set<String> RESERVED = Set.of("title", "summary");

    private final Prose prose;
    private final MediaFiles media;
    private final List<Language> languages;
    private final Places places;
    private final Problems problems;

    BlockReader(Prose prose, MediaFiles media, List<Language> languages, Places places, Problems problems) {
        this.prose = prose;
        this.media = media;
        this.languages = languages;
        this.places = places;
        this.problems = problems;
    }

    LessonBlock read(YamlMap yaml, String activityId) {
        String id = id(yaml, problems);
        String path = activityId + "/" + id;
        places.note(path, yaml.file(), yaml.line());
        String kind = yaml.word(
                "kind",
                "rich-text, image, callout, question or reflection",
                said -> KINDS.contains(said) ? Optional.of(said) : Optional.empty(),
                "");
        boolean required = yaml.flag("required", true);
        LessonBlock block = switch (kind) {
            case "image" -> image(yaml, id, required);
            case "callout" -> {
                Callout.Tone tone =
                        yaml.word("tone", "idea, example, caution or try", Callout.Tone::of, Callout.Tone.IDEA);
                LanguageMap text = prose.markdown(id);
                yield new Callout(id, required, tone, prose.line(id + ".title"), text);
            }
            case "question" ->
                new Question(required, new ItemReader(prose, places, problems).read(yaml, id, path, false));
            case "reflection" -> new Reflection(id, required, prose.markdown(id));
            default -> new RichText(id, required, prose.markdown(id));
        };
        if (!kind.isEmpty()) {
            yaml.done();
        }
        return block;
    }

    /** The id of a block or bank item, which shares the file's slots with the activity's own texts. */
    static String id(YamlMap yaml, Problems problems) {
        String id = yaml.id("id");
        if (RESERVED.contains(id)) {
            problems.add(yaml.file(), yaml.line(), "another id than 'title' or 'summary'", "it is called '" + id + "'");
        }
        return id;
    }

    private Image image(YamlMap yaml, String id, boolean required) {
        String name = yaml.word(
                "media", "the name of a file in media/ such as scale.svg or scale.{lang}.svg", MediaFiles::asName, "");
        boolean decorative = yaml.flag("decorative", false);
        @Nullable LanguageMap alt = decorative ? null : prose.line(id + ".alt");
        @Nullable LanguageMap caption = prose.optionalMarkdown(id + ".caption");
        @Nullable LanguageMap description = decorative ? null : prose.optionalMarkdown(id + ".description");
        var files = media.files(name, languages, yaml.file(), yaml.lineOf("media"));
        return new Image(id, required, name, files, decorative, alt, caption, description);
    }
}
