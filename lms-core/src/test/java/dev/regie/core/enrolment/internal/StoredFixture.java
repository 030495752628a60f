package dev.regie.core.enrolment.internal;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.AccountService;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.enrolment.CompletionVoided;
import dev.regie.core.lrs.RecordFixture;
import dev.regie.core.lrs.profile.ServedProfile;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.InstallationFixture;
import dev.regie.core.shared.JpaTestUnit;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** The stores of enrolment and the folding behind the real record, on a test's own database. */
public final class StoredFixture {
    public final Enrolments enrolments = new Enrolments();
    public final ProgressStore store = new ProgressStore();
    public final Nudges nudges = new Nudges();
    public final Rights rights = new Rights();
    public final Folding folding = new Folding();
    public final AnswerStore answers = new AnswerStore();
    public final AnswerFolding answerFolding = new AnswerFolding();

    /** What folding told of activities that are to be done again. */
    public final List<CompletionVoided> reopened = new ArrayList<>();

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    public StoredFixture(
            JpaTestUnit unit,
            Installation installation,
            RecordFixture record,
            Catalogue catalogue,
            ChangeFeed changes,
            AccountService accounts,
            CurrentUser current) {
        enrolments.em = unit.entityManager();
        nudges.em = unit.entityManager();
        store.dataSource = unit.dataSource();
        rights.current = current;
        Satisfaction satisfaction = new Satisfaction();
        satisfaction.installation = installation;
        satisfaction.accounts = accounts;
        satisfaction.statements = record.statements;
        satisfaction.writer = json -> {
            json.forEach(ServedProfile.read()::hold);
            record.writer.write(json);
        };
        satisfaction.clock = AccessFixture.CLOCK;
        folding.cursors = InstallationFixture.cursors(unit.dataSource());
        folding.feed = record.feed;
        folding.enrolments = enrolments;
        folding.store = store;
        folding.catalogue = catalogue;
        folding.changes = changes;
        folding.satisfaction = satisfaction;
        folding.completionVoided = events();
        unit.run(() -> folding.cursors.create(folding.consumer()));
        answers.dataSource = unit.dataSource();
        answerFolding.feed = record.feed;
        answerFolding.statements = record.statements;
        answerFolding.enrolments = enrolments;
        answerFolding.store = answers;
        unit.run(() -> folding.cursors.create(answerFolding.consumer()));
    }

    @SuppressWarnings("unchecked")
    private Event<CompletionVoided> events() {
        return (Event<CompletionVoided>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (_, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        reopened.add((CompletionVoided) arguments[0]);
                    }
                    return null;
                });
    }
}
