package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.CaseView;
import dev.regie.player.lesson.CaseView.Decided;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import dev.regie.player.lesson.ScanView.Kept;
import dev.regie.player.lesson.internal.CaseTrace.Move;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;

/** Cases and self-assessments for looking at: remembered while the preview lasts, kept and stated nowhere. */
@ApplicationScoped
public class PreviewCases {

    @Inject
    Passages passages;

    @Inject
    PreviewMemory memory;

    /** What a decision leads to. */
    public Reply<Decided> decide(Launch launch, UUID session, UUID event, String scene, String decision) {
        return in(launch, session, (open, trace) -> {
            CaseViews views = views(launch, open);
            return switch (trace.decide(event, scene, decision)) {
                case Move.Unknown _ ->
                    new Reply.Refused<>(new Refusal.DoesNotFit("No such decision: " + scene + "/" + decision));
                case Move.MovedOn _ -> new Reply.Refused<>(new Refusal.MovedOn(views.view(trace)));
                case Move.Repeated(var taken) -> new Reply.Given<>(views.decided(taken, trace, false));
                case Move.Made made -> {
                    open.rounds().set(made.trace().rounds());
                    yield new Reply.Given<>(views.decided(made.decision(), made.trace(), false));
                }
            };
        });
    }

    /** Begins anew. */
    public Reply<CaseView> restart(Launch launch, UUID session, UUID event) {
        return in(launch, session, (open, trace) -> {
            CaseTrace next = trace.restarted(event) ? trace : trace.restart(event);
            open.rounds().set(next.rounds());
            return new Reply.Given<>(views(launch, open).view(next));
        });
    }

    /** Remembers values of a self-assessment. */
    public Reply<Kept> scan(Launch launch, UUID session, Map<String, Integer> values) {
        Passage passage = passages.of(launch);
        Optional<PreviewMemory.Session> open = memory.find(session);
        if (open.isEmpty()) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        if (!(passage.activity() instanceof SelfAssessment scan)) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("No self-assessment"));
        }
        ScanViews views = new ScanViews(passage.course().content(), scan);
        if (!views.fits(values)) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("Not values for these statements"));
        }
        open.get().scan().putAll(values);
        Map<String, Integer> kept = new TreeMap<>(open.get().scan());
        return new Reply.Given<>(new Kept(kept, views.done(kept), false));
    }

    private <T> Reply<T> in(Launch launch, UUID session, BiFunction<PreviewMemory.Session, CaseTrace, Reply<T>> work) {
        Optional<PreviewMemory.Session> open = memory.find(session);
        if (open.isEmpty()) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        if (!(passages.of(launch).activity() instanceof Case story)) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("No case"));
        }
        List<CaseRound> rounds = open.get().roundsSoFar();
        return work.apply(open.get(), new CaseTrace(story, rounds));
    }

    private CaseViews views(Launch launch, PreviewMemory.Session open) {
        return new CaseViews(passages.render(passages.of(launch), open.lang()).texts());
    }
}
