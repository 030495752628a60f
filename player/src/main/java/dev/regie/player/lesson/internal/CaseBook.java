package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.Case;
import dev.regie.core.enrolment.statements.Interaction;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.CaseView;
import dev.regie.player.lesson.CaseView.Decided;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import dev.regie.player.lesson.internal.CaseTrace.Move;
import dev.regie.player.lesson.internal.Rooms.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Cases that are recorded: the path is kept per registration, so that it goes on wherever the learner does. */
@ApplicationScoped
public class CaseBook {

    @Inject
    Rooms rooms;

    @Inject
    CaseRounds rounds;

    @Inject
    Passages passages;

    @Inject
    StatementWriter writer;

    @Inject
    Clock clock;

    /** Takes a decision; the same event again changes nothing. */
    public Reply<Decided> decide(Launch launch, UUID session, UUID event, String scene, String decision) {
        return rooms.in(launch, session, Case.class, room -> decide(room, event, scene, decision));
    }

    /** Begins a new round. */
    public Reply<CaseView> restart(Launch launch, UUID session, UUID event) {
        return rooms.in(launch, session, Case.class, room -> {
            CaseTrace trace = trace(room);
            if (!trace.restarted(event)) {
                trace = trace.restart(event);
                rounds.begin(room.registration(), room.activity().id(), trace.current(), clock.instant());
            }
            return new Reply.Given<>(views(room).view(trace));
        });
    }

    private Reply<Decided> decide(Room<Case> room, UUID event, String scene, String decision) {
        CaseTrace trace = trace(room);
        return switch (trace.decide(event, scene, decision)) {
            case Move.Unknown _ ->
                new Reply.Refused<>(new Refusal.DoesNotFit("No such decision: " + scene + "/" + decision));
            case Move.MovedOn _ ->
                new Reply.Refused<>(new Refusal.MovedOn(views(room).view(trace)));
            case Move.Repeated(var taken) -> new Reply.Given<>(views(room).decided(taken, trace, false));
            case Move.Made made -> new Reply.Given<>(keep(room, trace, made));
        };
    }

    private Decided keep(Room<Case> room, CaseTrace before, Move.Made made) {
        UUID registration = room.registration();
        String activity = room.activity().id();
        Instant now = clock.instant();
        if (before.rounds().isEmpty()) {
            rounds.begin(registration, activity, before.current(), now);
        }
        int place = made.from().path().size();
        rounds.truncate(registration, activity, before.current(), place);
        rounds.add(registration, activity, before.current(), place, made.step(), now);
        SessionScript script = passages.script(room.passage(), room.session(), now);
        script.answered(Interaction.decided(
                made.from().scene(), made.from().offered(), made.step().decision()));
        boolean completedNow = false;
        String ending = made.trace().current().ending();
        if (ending != null) {
            rounds.end(registration, activity, before.current(), ending);
            completedNow = rooms.complete(room, script, now);
        }
        writer.write(script.texts());
        return views(room).decided(made.decision(), made.trace(), completedNow);
    }

    private CaseTrace trace(Room<Case> room) {
        return new CaseTrace(
                room.activity(), rounds.of(room.registration(), room.activity().id()));
    }

    private CaseViews views(Room<Case> room) {
        return new CaseViews(
                passages.render(room.passage(), room.session().lang()).texts());
    }
}
