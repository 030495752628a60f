package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code nudge}: begins when it is sent, ends for its reader when put away or after a while; never deleted, so that it counts for the pause. */
@Entity(name = "Nudge")
@Table(name = "nudge")
public class NudgeEntity {

    @Id
    private UUID id;

    @Column(name = "sender_id")
    private UUID sender;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "course_key")
    private String course;

    @Column(name = "line")
    private String line;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "dismissed_at")
    private @Nullable Instant dismissedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected NudgeEntity() {}

    public NudgeEntity(PersonId sender, PersonId person, CourseKey course, String line, Instant sentAt) {
        this.id = UUID.randomUUID();
        this.sender = sender.id();
        this.person = person.id();
        this.course = course.text();
        this.line = line;
        this.sentAt = sentAt;
    }

    /** Its reader has seen enough of it; the first time counts. */
    public void dismiss(Instant at) {
        dismissedAt = dismissedAt == null ? at : dismissedAt;
    }

    /** Its reader wants it back. */
    public void restore() {
        dismissedAt = null;
    }

    public UUID id() {
        return id;
    }

    public PersonId sender() {
        return new PersonId(sender);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public CourseKey course() {
        return new CourseKey(course);
    }

    public String line() {
        return line;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
