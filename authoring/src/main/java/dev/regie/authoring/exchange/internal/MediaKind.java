package dev.regie.authoring.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is for, and so which formats it may have. */
enum MediaKind {
    PICTURE("scale", "svg", "png", "jpg", "webp"),
    SOUND("talk", "mp3", "m4a", "ogg"),
    FILM("talk", "mp4", "webm"),
    CAPTIONS("talk", "vtt"),
    DOCUMENT("card", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv");

    private final Pattern name;
    private final String expected;

    MediaKind(String example, String... extensions) {
        List<String> all = List.of(extensions);
        String file = example + "." + all.getFirst();
        this.name = Pattern.compile("[a-z0-9][a-z0-9-]*(?:\\.\\{lang})?\\.(" + String.join("|", all) + ")");
        this.expected = "the name of a file in media/ such as " + file + " or " + example + ".{lang}." + all.getFirst()
                + (all.size() == 1 ? "" : ", of the formats " + YamlMap.either(all));
    }

    /** What a file of this kind is called, in a sentence. */
    String expected() {
        return expected;
    }

    /** The name, if a file of this kind may be called so. */
    Optional<String> asName(String said) {
        return name.matcher(said).matches() ? Optional.of(said) : Optional.empty();
    }
}
