package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.Track;
import dev.regie.core.shared.Language;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a programme in the one canonical form. */
public final class ProgrammeWriting {
    private ProgrammeWriting() {}

    /** The files by name. */
    public static SortedMap<String, byte[]> write(Programme programme) {
        var file = new FolderText(CourseFolder.PROGRAMME, programme.languages());
        file.line("format: " + CourseFolder.FORMAT);
        file.line("programme: " + programme.key());
        file.list("languages", programme.languages().stream().map(Language::tag).toList());
        file.slot("title", programme.title());
        file.slot("summary", programme.summary());
        file.line("tracks:");
        programme.tracks().forEach(track -> write(file, track));
        SortedMap<String, byte[]> files = new TreeMap<>();
        file.into(files);
        return files;
    }

    private static void write(FolderText file, Track track) {
        file.line("  - id: " + track.id());
        if (track.courses().stream().allMatch(course -> course.after().isEmpty())) {
            file.list(
                    "    courses",
                    track.courses().stream()
                            .map(course -> course.course().text())
                            .toList());
        } else {
            file.line("    courses:");
            track.courses().forEach(course -> {
                file.line("      - course: " + course.course());
                if (!course.after().isEmpty()) {
                    file.list(
                            "        after",
                            course.after().stream().map(CourseKey::text).toList());
                }
            });
        }
        if (!track.planned().isEmpty()) {
            file.list(
                    "    planned", track.planned().stream().map(CourseKey::text).toList());
        }
        file.slot("track." + track.id(), track.title());
        file.slot("track." + track.id() + ".summary", track.summary());
    }
}
