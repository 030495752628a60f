package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.internal.AnswerStore.OwnedAnswer;
import dev.regie.core.lrs.StatementFeed;
import dev.regie.core.lrs.StatementFolding;
import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts answers behind the statement feed, for sums over people. It has a cursor of its own: nobody waits for it, and an installation that
 * is older than it is counted from its first statement on.
 */
@ApplicationScoped
public class AnswerFolding implements StatementFolding {

    private static final int BATCH = 500;

    @Inject
    StatementFeed feed;

    @Inject
    StatementService statements;

    @Inject
    Enrolments enrolments;

    @Inject
    AnswerStore store;

    @Override
    public String consumer() {
        return "answer-counts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public long foldBehind(long position) {
        List<StoredStatement> batch = feed.after(position, BATCH);
        if (batch.isEmpty()) {
            return position;
        }
        long last = batch.getLast().position();
        store.add(answers(batch.stream().filter(AnswerReader::mayAnswer).toList()));
        takenBack(batch).forEach(whose -> countAnew(whose, last));
        return last;
    }

    private List<OwnedAnswer> answers(Collection<StoredStatement> batch) {
        Map<UUID, Enrolment> byRegistration = byRegistration(batch.stream()
                .flatMap(statement -> Stream.ofNullable(statement.registration()))
                .collect(Collectors.toSet()));
        List<OwnedAnswer> answers = new ArrayList<>();
        for (StoredStatement statement : batch) {
            Optional.ofNullable(byRegistration.get(statement.registration()))
                    .flatMap(enrolment -> AnswerReader.read(statement, enrolment.course())
                            .map(answer -> new OwnedAnswer(enrolment.person(), enrolment.course(), answer)))
                    .ifPresent(answers::add);
        }
        return answers;
    }

    private record Whose(PersonId person, CourseKey course) {}

    /** Whose answers were voided. */
    private Set<Whose> takenBack(List<StoredStatement> batch) {
        Set<UUID> registrations = new HashSet<>();
        for (StoredStatement statement : batch) {
            FactReader.voids(statement)
                    .flatMap(statements::get)
                    .filter(AnswerReader::mayAnswer)
                    .flatMap(voided -> Optional.ofNullable(voided.registration()))
                    .ifPresent(registrations::add);
        }
        return byRegistration(registrations).values().stream()
                .map(enrolment -> new Whose(enrolment.person(), enrolment.course()))
                .collect(Collectors.toSet());
    }

    /** @param last how far the feed has been counted; what comes behind it will be counted in its turn */
    private void countAnew(Whose whose, long last) {
        store.clear(whose.person(), whose.course());
        List<StoredStatement> said = enrolments.of(whose.person()).stream()
                .map(EnrolmentEntity::toEnrolment)
                .filter(enrolment -> enrolment.course().equals(whose.course()))
                .flatMap(enrolment -> feed.ofRegistration(enrolment.registration()).stream())
                .filter(statement -> statement.position() <= last)
                .filter(AnswerReader::mayAnswer)
                .toList();
        store.add(answers(said));
    }

    private Map<UUID, Enrolment> byRegistration(Set<UUID> registrations) {
        return enrolments.byRegistrations(registrations).stream()
                .map(EnrolmentEntity::toEnrolment)
                .collect(Collectors.toMap(Enrolment::registration, Function.identity()));
    }
}
