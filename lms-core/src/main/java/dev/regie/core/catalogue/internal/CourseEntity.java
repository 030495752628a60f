package dev.regie.core.catalogue.internal;

import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.content.CourseKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A course from its first publishing on; never deleted, since statements speak of it. */
@Entity
@Table(name = "course")
public class CourseEntity {
    @Id
    @Column(name = "course_key")
    private String key = "";

    @Column(name = "edited_in_regie")
    private boolean editedInRegie;

    @Column(name = "self_enrolment")
    private boolean selfEnrolment;

    @Version
    private long version;

    protected CourseEntity() {}

    CourseEntity(CourseKey key) {
        this.key = key.text();
    }

    /** A person has changed the course here: its source folder no longer publishes by itself. There is no way back. */
    void markEdited() {
        editedInRegie = true;
    }

    /** Opens the course to whoever wants to take it, or closes it again. */
    public void changeSelfEnrolment(boolean allowed) {
        selfEnrolment = allowed;
    }

    public long version() {
        return version;
    }

    /** The course as others see it. */
    public Course course() {
        return new Course(new CourseKey(key), editedInRegie, selfEnrolment, version);
    }
}
