package dev.regie.core.mail;

import dev.regie.core.mail.internal.Outbox;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Sends mail, if there is a mail server ({@code REGIE_MAIL_URL}). It goes once the caller's transaction has ended well, and is tried again for
 * days when the server does not take it; nobody waits for it.
 */
@ApplicationScoped
@Transactional
public class Mailer {
    private Outbox outbox;
    private Settings settings;
    private Clock clock;
    private Event<Queued> queued;

    /** Something waits to be sent. */
    public record Queued() {}

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected Mailer() {}

    @Inject
    Mailer(Outbox outbox, Settings settings, Clock clock, Event<Queued> queued) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        this.queued = queued;
    }

    /** Whether mail can be sent at all. */
    public boolean isOn() {
        return settings.mail().isPresent();
    }

    /** Queues a message; the answer is whether it will be sent. */
    public boolean send(Mail mail) {
        if (!isOn()) {
            return false;
        }
        outbox.add(mail, clock.instant());
        queued.fire(new Queued());
        return true;
    }
}
