package dev.regie.authoring.publish;

import dev.regie.authoring.exchange.CourseExchange;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.authoring.publish.internal.Build;
import dev.regie.authoring.publish.internal.CurriculumMark;
import dev.regie.core.access.SystemWork;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.Track.TrackCourse;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Brings the curriculum that Regie comes with into the catalogue at the first start of every build: the courses that its programme names, each
 * from the folder of its key, then the programme. A course that cannot be taken is logged and left as it was, since what is
 * published already must stay reachable. With demo data a specimen joins them that no track has: one of every kind of
 * activity, block and question, for who makes courses.
 */
@ApplicationScoped
public class CurriculumLoader {
    private static final Logger LOG = System.getLogger(CurriculumLoader.class.getName());
    private static final String FOLDER = "curriculum";
    private static final String SPECIMEN = "specimen";

    private CourseImport imports;
    private Catalogue catalogue;
    private SystemWork systemWork;
    private Settings settings;
    private CurriculumMark mark;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected CurriculumLoader() {}

    @Inject
    public CurriculumLoader(
            CourseImport imports, Catalogue catalogue, SystemWork systemWork, Settings settings, CurriculumMark mark) {
        this.imports = imports;
        this.catalogue = catalogue;
        this.systemWork = systemWork;
        this.settings = settings;
        this.mark = mark;
    }

    void onStart(@Observes @Priority(30) DatabaseReady ready) {
        systemWork.run(this::loadOnce);
    }

    void loadOnce() {
        Optional<String> fingerprint = Build.stamp().map(this::fingerprint);
        if (fingerprint.filter(mark::is).isPresent()) {
            LOG.log(Level.INFO, "Curriculum: taken before");
        } else if (load()) {
            fingerprint.ifPresent(mark::set);
        }
    }

    /** What decides whether reading again could give anything else: the build, and the settings that the reading asks. */
    private String fingerprint(String build) {
        return Digests.sha256(String.join(
                "\n",
                build,
                String.valueOf(withSpecimen()),
                String.join(" ", new TreeSet<>(settings.embedHosts())),
                String.valueOf(settings.mediaMegabytes())));
    }

    private boolean withSpecimen() {
        return settings.demo() && !settings.production();
    }

    /**
     * Loads what is new or changed; with the caller's rights.
     *
     * @return whether all of it could be taken
     */
    private boolean load() {
        boolean all = switch (CourseExchange.readProgramme(onClassPath(FOLDER))) {
            case ReadResult.Faulty<Programme> faulty -> {
                faulty.problems().forEach(problem -> LOG.log(Level.ERROR, "Curriculum: {0}", problem));
                yield false;
            }
            case ReadResult.Read<Programme>(Programme programme) -> load(programme);
        };
        return withSpecimen() ? load(new CourseKey(SPECIMEN), SPECIMEN) && all : all;
    }

    private boolean load(Programme programme) {
        List<CourseKey> courses = programme.tracks().stream()
                .flatMap(track -> track.courses().stream())
                .map(TrackCourse::course)
                .distinct()
                .toList();
        boolean all = true;
        for (CourseKey course : courses) {
            all &= load(course, FOLDER + "/" + course);
        }
        List<CourseKey> missing = courses.stream()
                .filter(course -> catalogue.course(course).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            int number = catalogue.publishProgramme(programme).number();
            LOG.log(Level.INFO, "Programme {0}: version {1}", programme.key(), number);
        } else {
            LOG.log(Level.ERROR, "Programme {0}: not published, courses are missing: {1}", programme.key(), missing);
        }
        return all && missing.isEmpty();
    }

    private boolean load(CourseKey course, String folder) {
        ImportResult result = imports.importCourse(onClassPath(folder));
        switch (result) {
            case ImportResult.Published(var version) ->
                LOG.log(
                        Level.INFO,
                        "Course {0}: published version {1} ({2})",
                        course,
                        version.number(),
                        version.publication());
            case ImportResult.Unchanged _ -> LOG.log(Level.INFO, "Course {0}: unchanged", course);
            case ImportResult.Drafted _ ->
                LOG.log(Level.INFO, "Course {0}: changed source kept as a draft, since it was edited in Regie", course);
            case ImportResult.Unreadable(var problems) ->
                LOG.log(Level.ERROR, "Course {0}: {1}", course, lines("cannot be read", problems));
            case ImportResult.Refused refused ->
                LOG.log(
                        Level.ERROR,
                        "Course {0}: {1}",
                        course,
                        lines("cannot follow what is published", refused.faults()));
        }
        return result.isTaken();
    }

    private static String lines(String what, List<?> reasons) {
        return reasons.stream().map(Object::toString).collect(Collectors.joining("\n  ", what + ":\n  ", ""));
    }

    private static SourceFiles onClassPath(String folder) {
        return SourceFiles.onClassPath(CurriculumLoader.class.getClassLoader(), folder);
    }
}
