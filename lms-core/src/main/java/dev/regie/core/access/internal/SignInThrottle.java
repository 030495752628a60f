package dev.regie.core.access.internal;

import dev.regie.core.access.internal.ThrottleRule.Failures;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import javax.sql.DataSource;

/** The {@link ThrottleRule} for names and addresses, kept in the database: it holds after a restart and on every node. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SignInThrottle {
    private static final Duration FORGOTTEN = Duration.ofDays(2);

    private DataSource dataSource;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected SignInThrottle() {}

    /** Kept there. */
    @Inject
    public SignInThrottle(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Counts an attempt; the answer is how long to wait before it is looked at, and zero for now. Who has to wait is not counted. */
    public Duration admit(String foldedName, String address) {
        Instant now = clock.instant();
        return inTurn(connection -> {
            Failures ofName = read(connection, nameBucket(foldedName), now);
            Failures ofAddress = read(connection, addressBucket(address), now);
            Duration wait = longer(ofName.waitAt(now), ofAddress.waitAt(now));
            if (wait.isZero()) {
                write(connection, nameBucket(foldedName), ThrottleRule.OF_NAME.oneMore(ofName, now));
                write(connection, addressBucket(address), ThrottleRule.OF_ADDRESS.oneMore(ofAddress, now));
                tidy(connection, now);
            }
            return wait;
        });
    }

    /** The attempt was right: the name begins anew, and the address is none the worse for it. */
    public void succeeded(String foldedName, String address) {
        Instant now = clock.instant();
        inTurn(connection -> {
            write(connection, nameBucket(foldedName), Failures.none(now));
            write(
                    connection,
                    addressBucket(address),
                    read(connection, addressBucket(address), now).forgiven());
            return true;
        });
    }

    /** Whoever proved in another way that the name is theirs begins anew. */
    @Transactional(TxType.REQUIRED)
    public void forget(String foldedName) {
        inTurn(connection -> {
            write(connection, nameBucket(foldedName), Failures.none(clock.instant()));
            return true;
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTurn(Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("update sign_in_guard set touched = touched + 1")) {
            lock.executeUpdate();
            return work.on(connection);
        } catch (SQLException e) {
            throw new StorageFault("Attempts to sign in could not be counted", e);
        }
    }

    private static Failures read(Connection connection, String bucket, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select failures, counted_at, blocked_until from sign_in_failures where bucket = ?")) {
            query.setString(1, bucket);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? new Failures(rows.getInt(1), instant(rows, 2), instant(rows, 3))
                        : Failures.none(now);
            }
        }
    }

    private static void write(Connection connection, String bucket, Failures failures) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from sign_in_failures where bucket = ?")) {
            delete.setString(1, bucket);
            delete.executeUpdate();
        }
        if (failures.count() == 0) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into sign_in_failures (failures, counted_at, blocked_until, bucket) values (?, ?, ?, ?)")) {
            insert.setInt(1, failures.count());
            insert.setObject(2, failures.countedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(3, failures.blockedUntil().atOffset(ZoneOffset.UTC));
            insert.setString(4, bucket);
            insert.executeUpdate();
        }
    }

    private static void tidy(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement old = connection.prepareStatement("delete from sign_in_failures where counted_at < ?")) {
            old.setObject(1, now.minus(FORGOTTEN).atOffset(ZoneOffset.UTC));
            old.executeUpdate();
        }
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String nameBucket(String foldedName) {
        return "name:" + Digests.sha256(foldedName);
    }

    private static String addressBucket(String address) {
        return "address:" + Digests.sha256(network(address));
    }

    /** Of version 6 everybody has a whole network of 64 bits. */
    static String network(String address) {
        try {
            InetAddress known = InetAddress.ofLiteral(address);
            return known instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), 8))
                    : known.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
