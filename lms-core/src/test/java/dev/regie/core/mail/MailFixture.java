package dev.regie.core.mail;

import dev.regie.core.mail.internal.Outbox;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Seal;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;

/** Mail without a container. */
public final class MailFixture {
    private MailFixture() {}

    /** Settings of an installation that hands its mail over at this port of this machine. */
    public static Settings settings(int port) {
        return Settings.from(Map.of(
                "REGIE_DATA_DIR",
                "target",
                "REGIE_MAIL_URL",
                "smtp://regie:geheim@127.0.0.1:" + port + "?from=regie@example.org"));
    }

    /** The mailer of an installation with these settings; nobody is told of what is queued. */
    public static Mailer mailer(JpaTestUnit unit, Settings settings, Clock clock) {
        return new Mailer(outbox(unit), settings, clock, silent());
    }

    /** What waits in an installation, seen by any of its nodes. */
    public static Outbox outbox(JpaTestUnit unit) {
        return new Outbox(unit.dataSource(), new Seal("the secret of the installation"));
    }

    /** An event that nobody observes. */
    @SuppressWarnings("unchecked")
    public static <T> Event<T> silent() {
        return (Event<T>)
                Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (_, _, _) -> null);
    }
}
