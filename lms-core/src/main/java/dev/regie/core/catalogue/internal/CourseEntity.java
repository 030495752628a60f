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

    Course course() {
        return new Course(new CourseKey(key), editedInRegie);
    }
}
