package dev.regie.core.access.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** Hashes passwords at the cost that is asked for now; older hashes of a lower cost are made anew when their owner signs in. */
@ApplicationScoped
public class PasswordHashing {
    /** OWASP's recommendation for PBKDF2 with HMAC-SHA256, as of 2023 and still so; about 0.2 s. */
    static final int ROUNDS = 600_000;

    private final int rounds;

    /** At today's recommended cost. */
    public PasswordHashing() {
        this(ROUNDS);
    }

    /**
     * At a cost of one's own.
     *
     * @param rounds of HMAC, at least 1
     */
    public PasswordHashing(int rounds) {
        this.rounds = rounds;
    }

    /** Hashes a new password. */
    public PasswordHash hash(String password) {
        return PasswordHash.of(password, rounds);
    }

    /** Matches no password, and takes as long as any other to say so. */
    public PasswordHash ofNobody() {
        return PasswordHash.ofNobody(rounds);
    }

    /** Whether it was made at a lower cost than is asked for now. */
    public boolean isOutdated(PasswordHash hash) {
        return hash.rounds() < rounds;
    }
}
