package dev.regie.core.mail.internal;

import dev.regie.core.mail.Mail;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Seal;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Messages that wait to be sent. Their texts are sealed: there may be a link in one with which somebody else could choose a password. */
@ApplicationScoped
public class Outbox {
    /** A node that claimed a message and died has it for so long. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private DataSource dataSource;
    private Seal seal;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected Outbox() {}

    /** Kept there. */
    @Inject
    public Outbox(DataSource dataSource, Seal seal) {
        this.dataSource = dataSource;
        this.seal = seal;
    }

    /** Adds one, due at once. */
    public void add(Mail mail, Instant now) {
        UUID id = UUID.randomUUID();
        update(
                "insert into mail_outbox (id, recipient, language_tag, subject, body, queued_at, due_at, attempts)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0)",
                id,
                mail.to(),
                mail.language().tag(),
                mail.subject(),
                seal.close(mail.text(), id.toString()),
                now,
                now);
    }

    /**
     * Takes the message that has been due longest, for this node alone. Outside a transaction. One that this node cannot open has no text,
     * see {@link Waiting#mail}.
     */
    public Optional<Waiting> claim(Instant now) {
        Optional<Waiting> found = find(now);
        return found.filter(one -> update(
                        "update mail_outbox set due_at = ?, attempts = ? where id = ? and attempts = ?",
                        now.plus(CLAIM),
                        one.attempts(),
                        one.id(),
                        one.attempts() - 1)
                == 1);
    }

    /** It was sent, or given up: nothing of it stays. */
    public void remove(UUID id) {
        update("delete from mail_outbox where id = ?", id);
    }

    /** It is to be tried again then. */
    public void putOff(UUID id, Instant until) {
        update("update mail_outbox set due_at = ? where id = ?", until, id);
    }

    private Optional<Waiting> find(Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select id, recipient, language_tag, subject, body, queued_at, attempts from mail_outbox"
                                + " where due_at <= ? order by due_at, id")) {
            query.setMaxRows(1);
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(waiting(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault("The outbox could not be read", e);
        }
    }

    private Waiting waiting(ResultSet rows) throws SQLException {
        UUID id = rows.getObject(1, UUID.class);
        String to = rows.getString(2);
        Language language = Language.ofTag(rows.getString(3)).orElse(Language.NL);
        String subject = rows.getString(4);
        return new Waiting(
                id,
                seal.open(rows.getString(5), id.toString()).map(text -> new Mail(to, language, subject, text)),
                rows.getObject(6, OffsetDateTime.class).toInstant(),
                rows.getInt(7) + 1);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(
                        at + 1, values[at] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[at]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault("The outbox could not be written", e);
        }
    }
}
