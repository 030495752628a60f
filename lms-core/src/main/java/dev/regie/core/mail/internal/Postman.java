package dev.regie.core.mail.internal;

import dev.regie.core.mail.Mailer;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.FeedFollower;
import dev.regie.core.shared.MailServer;
import dev.regie.core.shared.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/** Empties the outbox: at once when something was queued on this node, and now and then for what waits to be tried again. */
@ApplicationScoped
public class Postman {
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Settings settings;

    @Inject
    MailRound round;

    private final FeedFollower follower = new FeedFollower("Sending mail", PAUSE, this::takeOne);

    void onDatabaseReady(@Observes @Priority(60) DatabaseReady ready) {
        if (settings.mail().isPresent()) {
            follower.start(threads);
        }
    }

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Mailer.Queued queued) {
        follower.wake();
    }

    private boolean takeOne() {
        MailServer server = settings.mail().orElseThrow();
        return round.takeOne(new SmtpTransport(server)::send);
    }

    @PreDestroy
    void stop() {
        follower.close();
    }
}
