package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Accordion;
import dev.regie.core.catalogue.content.Audio;
import dev.regie.core.catalogue.content.Callout;
import dev.regie.core.catalogue.content.Commitments;
import dev.regie.core.catalogue.content.Dialogue;
import dev.regie.core.catalogue.content.Download;
import dev.regie.core.catalogue.content.Embed;
import dev.regie.core.catalogue.content.FlipCards;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.MediaFile;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Quote;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.catalogue.content.Sections;
import dev.regie.core.catalogue.content.Tabs;
import dev.regie.core.catalogue.content.Video;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a lesson. */
final class BlockReader {
    private static final List<String> KINDS = List.of(
            "rich-text",
            "image",
            "callout",
            "question",
            "reflection",
            "audio",
            "video",
            "quote",
            "accordion",
            "tabs",
            "flip-cards",
            "dialogue",
            "commitments",
            "download",
            "embed");

    private final Desk desk;
    private final Prose prose;

    BlockReader(Desk desk) {
        this.desk = desk;
        this.prose = desk.prose();
    }

    /** The block, or empty with a problem noted if its kind is unknown. */
    Optional<LessonBlock> read(YamlMap yaml, String activityId) {
        String id = yaml.id("id", Desk.HEAD_SLOTS);
        String path = activityId + "/" + id;
        desk.note(path, yaml);
        String kind = yaml.oneOf("kind", KINDS);
        boolean required = yaml.flag("required", true);
        if (kind.isEmpty()) {
            prose.forgive(id);
            return Optional.empty();
        }
        if (kind.equals("question")) {
            return new ItemReader(desk).read(yaml, id, path, false).map(item -> new Question(required, item));
        }
        LessonBlock block = read(kind, yaml, id, required, path);
        yaml.done();
        return Optional.of(block);
    }

    private LessonBlock read(String kind, YamlMap yaml, String id, boolean required, String path) {
        return switch (kind) {
            case "image" -> image(yaml, id, required);
            case "callout" -> {
                Callout.Tone tone =
                        yaml.word("tone", "idea, example, caution or try", Callout.Tone::of, Callout.Tone.IDEA);
                LanguageMap text = prose.told(id);
                yield new Callout(id, required, tone, prose.line(id + ".title"), text);
            }
            case "reflection" -> new Reflection(id, required, prose.markdown(id));
            case "audio" -> audio(yaml, id, required);
            case "video" -> video(yaml, id, required);
            case "quote" -> new Quote(id, required, prose.told(id), prose.line(id + ".by"));
            case "accordion" -> {
                @Nullable LanguageMap intro = prose.optionallyTold(id);
                yield new Accordion(id, required, intro, sections(yaml, id));
            }
            case "tabs" -> {
                @Nullable LanguageMap intro = prose.optionallyTold(id);
                yield new Tabs(id, required, intro, sections(yaml, id));
            }
            case "flip-cards" -> flipCards(yaml, id, required);
            case "dialogue" -> dialogue(yaml, id, required, path);
            case "commitments" -> {
                LanguageMap prompt = prose.markdown(id);
                yield new Commitments(
                        id, required, prompt, desk.markdowns(yaml, "options", List.of(), option -> id + "." + option));
            }
            case "download" -> {
                MediaFile media = desk.media().demanded(yaml, "media", MediaKind.DOCUMENT, desk.languages());
                LanguageMap title = prose.line(id + ".title");
                yield new Download(id, required, media, title, prose.optionallyTold(id));
            }
            case "embed" -> {
                String url = yaml.word(
                        "url",
                        "an https address such as https://player.vimeo.com/video/1",
                        said -> Optional.of(said).filter(Embed::isEmbeddable),
                        "https://unreadable.invalid/");
                LanguageMap title = prose.line(id + ".title");
                yield new Embed(id, required, url, title, prose.told(id));
            }
            default -> new RichText(id, required, prose.told(id));
        };
    }

    private Image image(YamlMap yaml, String id, boolean required) {
        MediaFile media = desk.media().demanded(yaml, "media", MediaKind.PICTURE, desk.languages());
        boolean decorative = yaml.flag("decorative", false);
        @Nullable LanguageMap alt = decorative ? null : prose.line(id + ".alt");
        @Nullable LanguageMap caption = prose.optionallyTold(id + ".caption");
        @Nullable LanguageMap description = decorative ? null : prose.optionallyTold(id + ".description");
        return new Image(id, required, media.name(), media.files(), decorative, alt, caption, description);
    }

    private Audio audio(YamlMap yaml, String id, boolean required) {
        MediaFile media = desk.media().demanded(yaml, "media", MediaKind.SOUND, desk.languages());
        @Nullable
        MediaFile captions = desk.media()
                .optional(yaml, "captions", MediaKind.CAPTIONS, desk.languages())
                .orElse(null);
        LanguageMap title = prose.line(id + ".title");
        LanguageMap transcript = prose.told(id + ".transcript");
        return new Audio(id, required, media, captions, title, transcript, prose.optionallyTold(id + ".description"));
    }

    private Video video(YamlMap yaml, String id, boolean required) {
        MediaFile media = desk.media().demanded(yaml, "media", MediaKind.FILM, desk.languages());
        MediaFile captions = desk.media().demanded(yaml, "captions", MediaKind.CAPTIONS, desk.languages());
        LanguageMap title = prose.line(id + ".title");
        LanguageMap transcript = prose.told(id + ".transcript");
        return new Video(id, required, media, captions, title, transcript, prose.told(id + ".description"));
    }

    private List<Sections.Section> sections(YamlMap yaml, String id) {
        return yaml.ids("sections", true).stream()
                .map(section -> {
                    String slot = id + "." + section;
                    LanguageMap title = prose.line(slot + ".title");
                    return new Sections.Section(section, title, prose.told(slot));
                })
                .toList();
    }

    private FlipCards flipCards(YamlMap yaml, String id, boolean required) {
        @Nullable LanguageMap intro = prose.optionallyTold(id);
        List<FlipCards.Card> cards = yaml.ids("cards", true).stream()
                .map(card -> {
                    LanguageMap front = prose.told(id + "." + card + ".front");
                    return new FlipCards.Card(card, front, prose.told(id + "." + card + ".back"));
                })
                .toList();
        return new FlipCards(id, required, intro, cards);
    }

    private Dialogue dialogue(YamlMap yaml, String id, boolean required, String path) {
        @Nullable LanguageMap intro = prose.optionallyTold(id);
        List<NamedText> speakers = desk.lines(yaml, "speakers", List.of(), speaker -> id + ".speaker." + speaker);
        List<Dialogue.Turn> turns = desk.entries(yaml, "turns", path, List.of("speaker"), (entry, turn) -> {
            String speaker = entry.id("speaker");
            LanguageMap text = prose.told(id + "." + turn);
            return new Dialogue.Turn(turn, speaker, text, prose.optionallyTold(id + "." + turn + ".note"));
        });
        return new Dialogue(id, required, intro, speakers, turns);
    }
}
