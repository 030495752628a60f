package dev.regie.player.lesson;

import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.ScanView.Kept;
import dev.regie.player.lesson.internal.PreviewCases;
import dev.regie.player.lesson.internal.ScanBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** What a page asks for during a self-assessment. */
@ApplicationScoped
public class ScanService {

    @Inject
    ScanBook scans;

    @Inject
    PreviewCases preview;

    /**
     * Keeps values beside those kept before.
     *
     * @param values 1 to 5 by statement; Private
     */
    @Transactional
    public Reply<Kept> keep(Launch launch, UUID session, Map<String, Integer> values) {
        return launch.mode() == LaunchMode.BROWSE
                ? preview.scan(launch, session, values)
                : scans.keep(launch, session, values);
    }
}
