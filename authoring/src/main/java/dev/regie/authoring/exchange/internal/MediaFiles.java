package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.MediaRef;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The media that a course shows: each must exist and be harmless. */
final class MediaFiles {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(?:\\.\\{lang})?\\.(svg|png|jpg|webp)");
    private static final Map<String, byte[]> SIGNATURES = Map.of(
            "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "webp", new byte[] {'R', 'I', 'F', 'F'});

    private final SourceFiles source;
    private final Problems problems;
    private final Map<MediaRef, byte[]> found = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    MediaFiles(SourceFiles source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    static Optional<String> asName(String said) {
        return NAME.matcher(said).matches() ? Optional.of(said) : Optional.empty();
    }

    /** The stored form per language of a file that is named at that line. */
    Map<Language, MediaRef> files(String name, List<Language> languages, String file, int line) {
        Map<Language, MediaRef> files = new EnumMap<>(Language.class);
        for (Language language : languages) {
            String path = CourseFolder.MEDIA + name.replace(CourseFolder.LANG, language.tag());
            used.add(path);
            Optional<byte[]> bytes = source.read(path);
            if (bytes.isEmpty()) {
                problems.add(file, line, "a file " + path, "there is none");
            } else {
                check(path, bytes.get());
                String extension = path.substring(path.lastIndexOf('.') + 1);
                MediaRef media = new MediaRef(Digests.sha256(bytes.get()), extension);
                found.put(media, bytes.get());
                files.put(language, media);
            }
        }
        return files;
    }

    private void check(String path, byte[] bytes) {
        if (path.endsWith(".svg")) {
            SvgCheck.check(bytes)
                    .ifPresent(finding -> problems.add(
                            path,
                            finding.line(),
                            "a drawing in SVG that runs nothing and fetches nothing",
                            finding.said()));
            return;
        }
        byte[] signature = SIGNATURES.get(path.substring(path.lastIndexOf('.') + 1));
        for (int i = 0; signature != null && i < signature.length; i++) {
            if (bytes.length <= i || bytes[i] != signature[i]) {
                problems.add(path, 1, "a picture of the kind its name says", "it is something else");
                return;
            }
        }
    }

    Map<MediaRef, byte[]> found() {
        return found;
    }

    /** The paths that the course names, whether they exist or not. */
    Set<String> used() {
        return used;
    }
}
