package dev.regie.player.lesson;

import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.CaseView.Decided;
import dev.regie.player.lesson.internal.CaseBook;
import dev.regie.player.lesson.internal.PreviewCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What a page asks for during a case. Every method is one transaction; what was not decided stays here. */
@ApplicationScoped
public class CaseService {

    @Inject
    CaseBook cases;

    @Inject
    PreviewCases preview;

    /**
     * Takes a decision.
     *
     * @param event made by the page; the same decision sent twice counts once
     */
    @Transactional
    public Reply<Decided> decide(Launch launch, UUID session, UUID event, String scene, String decision) {
        return launch.mode() == LaunchMode.BROWSE
                ? preview.decide(launch, session, event, scene, decision)
                : cases.decide(launch, session, event, scene, decision);
    }

    /** Begins the case anew; the endings that were found stay found. */
    @Transactional
    public Reply<CaseView> restart(Launch launch, UUID session, UUID event) {
        return launch.mode() == LaunchMode.BROWSE
                ? preview.restart(launch, session, event)
                : cases.restart(launch, session, event);
    }
}
