package dev.regie.core.catalogue.internal;

import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Courses and their versions in the database. Lists are of ids, since the versions themselves are kept in memory. */
@ApplicationScoped
public class CourseVersions {
    @PersistenceContext(unitName = "regie")
    EntityManager em;

    protected CourseVersions() {}

    /** For use without a container. */
    public CourseVersions(EntityManager em) {
        this.em = em;
    }

    /** Until the transaction ends, no other one gets past this, on any node. */
    public void lock() {
        em.createNativeQuery("update catalogue_guard set touched = touched + 1").executeUpdate();
    }

    public Optional<CourseVersion> find(CourseVersionId id) {
        return Optional.ofNullable(em.find(CourseVersionEntity.class, id.value()))
                .map(CourseVersionEntity::version);
    }

    /** Newest first. */
    public List<CourseVersionId> ofCourse(CourseKey course) {
        return ids(em.createQuery(
                        "select v.id from CourseVersionEntity v where v.courseKey = :course order by v.number desc",
                        UUID.class)
                .setParameter("course", course.text())
                .getResultList());
    }

    public Optional<CourseVersionId> latest(CourseKey course) {
        return em.createQuery(
                        "select v.id from CourseVersionEntity v where v.courseKey = :course order by v.number desc",
                        UUID.class)
                .setParameter("course", course.text())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CourseVersionId::new);
    }

    /** The latest of every course, by key. */
    public List<CourseVersionId> allLatest() {
        return ids(em.createQuery(
                        "select v.id from CourseVersionEntity v where v.number = (select max(w.number)"
                                + " from CourseVersionEntity w where w.courseKey = v.courseKey) order by v.courseKey",
                        UUID.class)
                .getResultList());
    }

    public Optional<Course> course(CourseKey course) {
        return Optional.ofNullable(em.find(CourseEntity.class, course.text())).map(CourseEntity::course);
    }

    /** Finds the course and keeps others from changing it until the transaction ends. */
    public Optional<CourseEntity> courseToChange(CourseKey course) {
        return Optional.ofNullable(em.find(CourseEntity.class, course.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Every course, by key. */
    public List<Course> courses() {
        return em.createQuery("select c from CourseEntity c order by c.key", CourseEntity.class)
                .getResultStream()
                .map(CourseEntity::course)
                .toList();
    }

    /** Sends what was changed to the database now, so that its version is the new one. */
    public void flush() {
        em.flush();
    }

    /** Adds the version, and its course with the first one. */
    public void add(CourseVersion version) {
        if (em.find(CourseEntity.class, version.key().text()) == null) {
            em.persist(new CourseEntity(version.key()));
            em.flush();
        }
        em.persist(new CourseVersionEntity(version));
        em.flush();
        list(version);
    }

    /** Lists courses that are in no list yet. */
    void listUnlisted() {
        em.createQuery(
                        "select c.key from CourseEntity c where c.key not in (select l.courseKey from CourseListing l)",
                        String.class)
                .getResultList()
                .forEach(key -> latest(new CourseKey(key)).flatMap(this::find).ifPresent(this::list));
    }

    private void list(CourseVersion version) {
        CourseListing listing = em.find(CourseListing.class, version.key().text());
        if (listing == null) {
            em.persist(new CourseListing(version));
        } else {
            listing.show(version);
        }
        em.flush();
    }

    /** Remembers that a person has changed the course here. */
    public void markEdited(CourseKey course) {
        Optional.ofNullable(em.find(CourseEntity.class, course.text())).ifPresent(CourseEntity::markEdited);
    }

    private static List<CourseVersionId> ids(List<UUID> ids) {
        return ids.stream().map(CourseVersionId::new).toList();
    }
}
