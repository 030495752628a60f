package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.MediaFile;
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

/** The files that a course shows or hands out: each must exist, be what its name says and not be too large. */
final class MediaFiles {
    private static final long MEGABYTE = 1_000_000;

    private final SourceFiles source;
    private final Problems problems;
    private final int megabytes;
    private final Map<MediaRef, byte[]> found = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    /** No file may have more than that many megabytes. */
    MediaFiles(SourceFiles source, int megabytes, Problems problems) {
        this.source = source;
        this.megabytes = megabytes;
        this.problems = problems;
    }

    /** The file that the key names; after a problem one without any bytes. */
    MediaFile demanded(YamlMap yaml, String key, MediaKind kind, List<Language> languages) {
        return file(yaml, key, yaml.word(key, kind.expected(), kind::asName, ""), languages);
    }

    /** The file that the key names, if there is such a key. */
    Optional<MediaFile> optional(YamlMap yaml, String key, MediaKind kind, List<Language> languages) {
        return yaml.optionalWord(key, kind.expected(), kind::asName).map(name -> file(yaml, key, name, languages));
    }

    private MediaFile file(YamlMap yaml, String key, String name, List<Language> languages) {
        return new MediaFile(name, name.isEmpty() ? Map.of() : files(name, languages, yaml.file(), yaml.lineOf(key)));
    }

    /** The stored form per language of a file that is named at that line. */
    private Map<Language, MediaRef> files(String name, List<Language> languages, String file, int line) {
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
        if (bytes.length > megabytes * MEGABYTE) {
            problems.add(
                    path,
                    1,
                    "a file of at most " + megabytes + " megabytes",
                    "it has " + (bytes.length + MEGABYTE - 1) / MEGABYTE);
            return;
        }
        String extension = path.substring(path.lastIndexOf('.') + 1);
        if (extension.equals("svg")) {
            SvgCheck.check(bytes)
                    .ifPresent(finding -> problems.add(
                            path,
                            finding.line(),
                            "a drawing in SVG that runs nothing and fetches nothing",
                            finding.said()));
        } else if (!Signatures.fits(extension, bytes)) {
            problems.add(path, 1, "a file of the format that its name says", "it is no " + extension);
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
