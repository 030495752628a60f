package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.AttemptId;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** What open previews have to remember while they last: in memory, a few hundred of them, gone with the process. */
@ApplicationScoped
public class PreviewMemory {

    private static final int MOST = 300;

    private final Map<UUID, Session> sessions = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Session> eldest) {
            return size() > MOST;
        }
    });

    /**
     * One preview.
     *
     * @param rounds of a case; the one element is replaced with each decision
     * @param scan values of a self-assessment
     * @param seen blocks of a lesson that came into view
     * @param answered questions of a lesson with an answer
     */
    record Session(
            Language lang,
            AttemptId attempt,
            Map<String, List<String>> responses,
            AtomicReference<List<CaseRound>> rounds,
            Map<String, Integer> scan,
            Set<String> seen,
            Set<String> answered) {

        static Session in(Language lang) {
            return new Session(
                    lang,
                    AttemptId.random(),
                    new ConcurrentHashMap<>(),
                    new AtomicReference<>(List.of()),
                    new ConcurrentHashMap<>(),
                    ConcurrentHashMap.newKeySet(),
                    ConcurrentHashMap.newKeySet());
        }

        /** What the lesson would still ask of a learner who did this, too. */
        List<String> missingAfter(WithBlocks page, List<Deed> deeds) {
            for (Deed deed : deeds) {
                if (deed.sees()) {
                    seen.add(deed.event().block());
                }
                if (deed instanceof Deed.Answered) {
                    answered.add(deed.event().block());
                }
            }
            return LessonRule.missing(page, seen, answered);
        }

        List<CaseRound> roundsSoFar() {
            List<CaseRound> soFar = rounds.get();
            return soFar == null ? List.of() : soFar;
        }
    }

    /** Begins to remember a preview. */
    public void open(UUID id, Language lang) {
        sessions.put(id, Session.in(lang));
    }

    /** What is remembered of a preview; empty if it is too long ago. */
    Optional<Session> find(UUID id) {
        return Optional.ofNullable(sessions.get(id));
    }
}
