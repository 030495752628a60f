package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.practice.SelfAssessmentPlace;
import dev.regie.core.practice.SelfAssessmentService;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import dev.regie.player.lesson.ScanView.Kept;
import dev.regie.player.lesson.internal.Rooms.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Self-assessments of learners. Their values go to {@code practice} alone; the record learns that it was done, and nothing else. */
@ApplicationScoped
public class ScanBook {

    @Inject
    Rooms rooms;

    @Inject
    Passages passages;

    @Inject
    SelfAssessmentService scans;

    @Inject
    StatementWriter writer;

    @Inject
    Clock clock;

    /** Keeps values beside those kept before. */
    public Reply<Kept> keep(Launch launch, UUID session, Map<String, Integer> values) {
        return rooms.in(launch, session, SelfAssessment.class, room -> keep(room, values));
    }

    private Reply<Kept> keep(Room<SelfAssessment> room, Map<String, Integer> values) {
        ScanViews views = new ScanViews(room.passage().course().content(), room.activity());
        if (!views.fits(values)) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("Not values for these statements"));
        }
        Map<String, Integer> kept = scans.keep(place(room.passage()), values);
        boolean completedNow = false;
        if (views.done(kept)) {
            Instant now = clock.instant();
            SessionScript script = passages.script(room.passage(), room.session(), now);
            completedNow = rooms.complete(room, script, now);
            if (completedNow) {
                writer.write(script.texts());
            }
        }
        return new Reply.Given<>(new Kept(kept, views.done(kept), completedNow));
    }

    /** Where the learner's values of this activity are kept. */
    static SelfAssessmentPlace place(Passage passage) {
        return new SelfAssessmentPlace(
                passage.launch().person(),
                passage.launch().recorded().orElseThrow(),
                passage.activity().id());
    }
}
