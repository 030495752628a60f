package dev.regie.core.mail.internal;

import dev.regie.core.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One message after another: claimed, sent, and gone or put off. No transaction is open while the mail server is talked to. */
@ApplicationScoped
public class MailRound {
    private static final System.Logger LOG = System.getLogger(MailRound.class.getName());

    /** Hands a message over. */
    @FunctionalInterface
    public interface Delivery {
        void send(Mail mail) throws Exception;
    }

    private Outbox outbox;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected MailRound() {}

    @Inject
    MailRound(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Sends the next message that is due, and says whether there was one. */
    public boolean takeOne(Delivery delivery) {
        Optional<Waiting> claimed = outbox.claim(clock.instant());
        claimed.ifPresent(waiting -> attempt(waiting, delivery));
        return claimed.isPresent();
    }

    private void attempt(Waiting waiting, Delivery delivery) {
        try {
            delivery.send(waiting.mail().orElseThrow(MailRound::sealedElsewhere));
            outbox.remove(waiting.id());
        } catch (Exception e) {
            Instant now = clock.instant();
            Optional<Duration> wait = RetryRule.next(waiting.attempts(), Duration.between(waiting.queuedAt(), now));
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A message was not sent (attempt {0}, {1}): {2}",
                    waiting.attempts(),
                    wait.isPresent() ? "to be tried again" : "given up",
                    reason(e));
            wait.ifPresentOrElse(
                    pause -> outbox.putOff(waiting.id(), now.plus(pause)), () -> outbox.remove(waiting.id()));
        }
    }

    /** Another node may have the secret, or it was lost with a restored database; both are the operator's to mend. */
    private static IllegalStateException sealedElsewhere() {
        return new IllegalStateException("it was sealed with another keystore_password");
    }

    /** Without what may name a person. */
    private static String reason(Exception e) {
        String text = String.valueOf(e.getMessage());
        return e.getClass().getSimpleName() + (text.contains("@") ? "" : ": " + text);
    }
}
