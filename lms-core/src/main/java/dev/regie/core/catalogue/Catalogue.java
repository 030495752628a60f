package dev.regie.core.catalogue;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.catalogue.content.RenderedCourse;
import dev.regie.core.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Published courses and programmes. Versions never change, so those once read are kept in memory. */
@ApplicationScoped
public class Catalogue {

    /** The version that new enrolments get. */
    public Optional<CourseVersion> latest(CourseKey course) {
        throw new UnsupportedOperationException();
    }

    /** That very version. */
    public Optional<CourseVersion> version(CourseVersionId id) {
        throw new UnsupportedOperationException();
    }

    /** All versions of a course, newest first; empty if there is no such course. */
    public List<CourseVersion> versions(CourseKey course) {
        throw new UnsupportedOperationException();
    }

    /** The latest version of every course, by key. */
    public List<CourseVersion> allLatest() {
        throw new UnsupportedOperationException();
    }

    /** The version's texts for readers of a language; kept in memory like the version. */
    public RenderedCourse rendered(CourseVersionId id, Language language) {
        throw new UnsupportedOperationException();
    }

    /** What stays the same through all versions of a course. */
    public Optional<Course> course(CourseKey course) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes the content the course's next version, unless it breaks a rule or says nothing new, and tells the change feed.
     *
     * @throws dev.regie.core.access.AccessDenied unless a trainer, an admin or the system asks
     */
    public PublishResult publish(CourseContent content, Publication publication) {
        throw new UnsupportedOperationException();
    }

    /** The latest version of every programme, by key. */
    public List<ProgrammeVersion> programmes() {
        throw new UnsupportedOperationException();
    }

    /** The latest version of a programme. */
    public Optional<ProgrammeVersion> programme(ProgrammeKey programme) {
        throw new UnsupportedOperationException();
    }

    /** Makes the content the programme's next version; returns the latest one if that says exactly this already. */
    public ProgrammeVersion publishProgramme(Programme content) {
        throw new UnsupportedOperationException();
    }
}
