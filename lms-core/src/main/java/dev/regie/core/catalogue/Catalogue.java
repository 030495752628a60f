package dev.regie.core.catalogue;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseJson;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.CourseRules;
import dev.regie.core.catalogue.content.Fault;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.catalogue.content.RenderedCourse;
import dev.regie.core.catalogue.content.Track.TrackCourse;
import dev.regie.core.catalogue.internal.CourseEntity;
import dev.regie.core.catalogue.internal.CourseListings;
import dev.regie.core.catalogue.internal.CourseVersions;
import dev.regie.core.catalogue.internal.ProgrammeVersions;
import dev.regie.core.catalogue.internal.Recent;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.ChangeKind;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Published courses and programmes. Versions never change, so those once read are kept in memory. */
@ApplicationScoped
public class Catalogue {
    /** A version in memory takes a few hundred kilobytes with its HTML. */
    private static final int KEPT = 200;

    private CourseVersions courses;
    private CourseListings listings;
    private ProgrammeVersions programmes;
    private ChangeFeed changes;
    private CurrentUser currentUser;
    private Settings settings;
    private Clock clock;

    private final Recent<CourseVersionId, CourseVersion> versions = new Recent<>(KEPT);
    private final Recent<Rendering, RenderedCourse> renderings = new Recent<>(KEPT);

    private record Rendering(CourseVersionId version, Language language) {}

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected Catalogue() {}

    @Inject
    Catalogue(
            CourseVersions courses,
            CourseListings listings,
            ProgrammeVersions programmes,
            ChangeFeed changes,
            CurrentUser currentUser,
            Settings settings,
            Clock clock) {
        this.courses = courses;
        this.listings = listings;
        this.programmes = programmes;
        this.changes = changes;
        this.currentUser = currentUser;
        this.settings = settings;
        this.clock = clock;
    }

    /** The version that new enrolments get. */
    public Optional<CourseVersion> latest(CourseKey course) {
        return courses.latest(course).flatMap(this::version);
    }

    /** That very version. */
    public Optional<CourseVersion> version(CourseVersionId id) {
        return versions.get(id).or(() -> courses.find(id).map(version -> versions.keep(id, version)));
    }

    /** All versions of a course, newest first; empty if there is no such course. */
    public List<CourseVersion> versions(CourseKey course) {
        return courses.ofCourse(course).stream()
                .flatMap(id -> version(id).stream())
                .toList();
    }

    /** The latest version of every course, by key. */
    public List<CourseVersion> allLatest() {
        return courses.allLatest().stream().flatMap(id -> version(id).stream()).toList();
    }

    /** The latest versions of the courses that match, by key; filtered and cut by the database. */
    @Transactional
    public Page<CourseVersion> search(CourseQuery query) {
        List<CourseKey> inProgrammes = query.onOffer()
                ? programmes().stream()
                        .flatMap(programme -> programme.content().tracks().stream())
                        .flatMap(track -> track.courses().stream())
                        .map(TrackCourse::course)
                        .toList()
                : List.of();
        return listings.page(query, inProgrammes).map(id -> version(id).orElseThrow());
    }

    /**
     * The version's texts for readers of a language; kept in memory like the version.
     *
     * @throws NoSuchElementException if there is no such version
     */
    public RenderedCourse rendered(CourseVersionId id, Language language) {
        var rendering = new Rendering(id, language);
        return renderings
                .get(rendering)
                .orElseGet(() -> renderings.keep(
                        rendering, new RenderedCourse(version(id).orElseThrow().content(), language)));
    }

    /** What stays the same through all versions of a course. */
    public Optional<Course> course(CourseKey course) {
        return courses.course(course);
    }

    /** What stays the same through all versions, of every course, by key. */
    public Map<CourseKey, Course> courses() {
        return courses.courses().stream().collect(Collectors.toMap(Course::key, each -> each));
    }

    /**
     * Allows learners to choose the course for themselves, or no longer; whoever is enrolled stays so.
     *
     * @param version the course's, as it was shown to whoever asks
     * @throws dev.regie.core.access.AccessDenied unless a trainer, an admin or the system asks
     */
    @Transactional
    public CourseResult changeSelfEnrolment(CourseKey course, boolean allowed, long version) {
        currentUser.require(Role.TRAINER, Role.ADMIN);
        Optional<CourseEntity> found = courses.courseToChange(course);
        if (found.isEmpty()) {
            return new CourseResult.Unknown();
        }
        CourseEntity entity = found.get();
        if (entity.version() != version) {
            return new CourseResult.ChangedMeanwhile(entity.course());
        }
        entity.changeSelfEnrolment(allowed);
        courses.flush();
        return new CourseResult.Stored(entity.course());
    }

    /**
     * Makes the content the course's next version, unless it breaks a rule or says nothing new, and tells the change feed. A first
     * version is substantive whatever is asked.
     *
     * @throws dev.regie.core.access.AccessDenied unless a trainer, an admin or the system asks
     */
    @Transactional
    public PublishResult publish(CourseContent content, Publication publication) {
        currentUser.require(Role.TRAINER, Role.ADMIN);
        List<Fault> faults = new ArrayList<>(CourseRules.lint(content));
        faults.addAll(CourseRules.embedsAreAllowed(content, settings.embedHosts()));
        if (!faults.isEmpty()) {
            return new PublishResult.Refused(faults);
        }
        courses.lock();
        List<CourseVersion> earlier = versions(content.key());
        String hash = Digests.sha256(CourseJson.write(content));
        if (!earlier.isEmpty() && earlier.getFirst().contentHash().equals(hash)) {
            return new PublishResult.Unchanged(earlier.getFirst());
        }
        List<Fault> departures = departures(earlier, content, publication);
        if (!departures.isEmpty()) {
            return new PublishResult.Refused(departures);
        }
        CourseVersion version = new CourseVersion(
                new CourseVersionId(UUID.randomUUID()),
                content.key(),
                earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1,
                earlier.isEmpty() ? Publication.SUBSTANTIVE : publication,
                now(),
                content,
                hash);
        courses.add(version);
        changes.append(ChangeKind.COURSE_PUBLISHED, version.id().toString());
        return new PublishResult.Published(version);
    }

    /**
     * Remembers that a person has changed the course here, so that its source folder no longer publishes by itself.
     *
     * @throws dev.regie.core.access.AccessDenied unless a trainer, an admin or the system asks
     */
    @Transactional
    public void markEdited(CourseKey course) {
        currentUser.require(Role.TRAINER, Role.ADMIN);
        courses.markEdited(course);
    }

    /** The latest version of every programme, by key. */
    public List<ProgrammeVersion> programmes() {
        return programmes.allLatest();
    }

    /** The latest version of a programme. */
    public Optional<ProgrammeVersion> programme(ProgrammeKey programme) {
        return programmes.latest(programme);
    }

    /**
     * Makes the content the programme's next version; returns the latest one if that says exactly this already.
     *
     * @throws dev.regie.core.access.AccessDenied unless an admin or the system asks
     */
    @Transactional
    public ProgrammeVersion publishProgramme(Programme content) {
        currentUser.require(Role.ADMIN);
        courses.lock();
        Optional<ProgrammeVersion> latest = programmes.latest(content.key());
        String hash = Digests.sha256(CourseJson.write(content));
        if (latest.isPresent() && latest.get().contentHash().equals(hash)) {
            return latest.get();
        }
        var version = new ProgrammeVersion(
                new ProgrammeVersionId(UUID.randomUUID()),
                content.key(),
                latest.map(ProgrammeVersion::number).orElse(0) + 1,
                now(),
                content,
                hash);
        programmes.add(version);
        return version;
    }

    private static List<Fault> departures(List<CourseVersion> earlier, CourseContent content, Publication publication) {
        List<Fault> faults = new ArrayList<>();
        earlier.forEach(version -> CourseRules.meaningChanged(version.content(), content).stream()
                .filter(fault -> !faults.contains(fault))
                .forEach(faults::add));
        if (publication == Publication.EDITORIAL && !earlier.isEmpty()) {
            faults.addAll(CourseRules.moreThanEditorial(earlier.getFirst().content(), content));
        }
        return faults;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
