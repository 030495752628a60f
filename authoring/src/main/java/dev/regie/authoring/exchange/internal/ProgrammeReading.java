package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.catalogue.content.Track;
import dev.regie.core.catalogue.content.Track.TrackCourse;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One reading of a programme's files. */
public final class ProgrammeReading {
    private final SourceFiles source;
    private final Problems problems = new Problems();

    public ProgrammeReading(SourceFiles source) {
        this.source = source;
    }

    /** The programme, or all that is wrong with it. */
    public ReadResult<Programme> read() {
        Optional<Programme> programme =
                YamlMap.read(source, CourseFolder.PROGRAMME + ".yaml", problems).map(this::programme);
        return programme.isPresent() && problems.none()
                ? new ReadResult.Read<>(programme.get())
                : new ReadResult.Faulty<>(problems.all());
    }

    private Programme programme(YamlMap yaml) {
        Heads.format(yaml);
        ProgrammeKey key = new ProgrammeKey(yaml.id("programme"));
        List<Language> languages = Heads.languages(yaml);
        Prose prose = Prose.read(source, CourseFolder.PROGRAMME, languages, problems);
        var title = prose.line("title");
        var summary = prose.markdown("summary");
        List<Track> tracks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlMap entry : yaml.maps("tracks")) {
            String id = entry.id("id");
            if (!seen.add(id)) {
                problems.add(entry.file(), entry.line(), "each track once", "'" + id + "' is there twice");
            }
            List<TrackCourse> courses = courses(entry);
            List<CourseKey> planned =
                    entry.ids("planned", false).stream().map(CourseKey::new).toList();
            entry.done();
            String slot = "track." + id;
            tracks.add(new Track(id, prose.line(slot), prose.markdown(slot + ".summary"), courses, planned));
        }
        yaml.done();
        prose.done();
        return new Programme(Programme.SCHEMA, key, languages, title, summary, tracks);
    }

    private List<TrackCourse> courses(YamlMap track) {
        List<TrackCourse> courses = new ArrayList<>();
        Set<CourseKey> before = new HashSet<>();
        for (Node node : track.nodes("courses", "a list of courses", true)) {
            TrackCourse course =
                    node instanceof ScalarNode scalar ? plain(track, scalar) : withPrerequisites(track, node);
            int line = YamlMap.lineOf(node);
            course.after().stream()
                    .filter(key -> !before.contains(key))
                    .forEach(key -> problems.add(
                            track.file(),
                            line,
                            "after: courses that come earlier in the track",
                            "it says '" + key + "'"));
            if (!before.add(course.course())) {
                problems.add(track.file(), line, "each course once", "'" + course.course() + "' is there twice");
            }
            courses.add(course);
        }
        return courses;
    }

    private TrackCourse plain(YamlMap track, ScalarNode scalar) {
        Optional<String> id = YamlMap.asId(scalar.getValue());
        if (id.isEmpty()) {
            problems.add(
                    track.file(), YamlMap.lineOf(scalar), "the key of a course", "it says '" + scalar.getValue() + "'");
        }
        return new TrackCourse(new CourseKey(id.orElse(YamlMap.NO_ID)), List.of());
    }

    private TrackCourse withPrerequisites(YamlMap track, Node node) {
        YamlMap entry = track.map(node);
        CourseKey key = new CourseKey(entry.id("course"));
        List<CourseKey> after =
                entry.ids("after", false).stream().map(CourseKey::new).toList();
        entry.done();
        return new TrackCourse(key, after);
    }
}
