package dev.regie.core.access.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA256, written {@code pbkdf2-sha256$rounds$salt$hash}, so that the cost can be raised and
 * old hashes are made anew when their owner signs in.
 */
public final class PasswordHash {
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("pbkdf2-sha256\\$([0-9]{1,9})\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    static PasswordHash of(String password, int rounds) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new PasswordHash(rounds, salt, derive(password, salt, rounds));
    }

    static PasswordHash ofNobody(int rounds) {
        return new PasswordHash(rounds, new byte[16], new byte[BYTES]);
    }

    /** Reads what {@link #written} wrote. */
    public static PasswordHash read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a password hash of a known kind");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(matcher.group(1)), base64.decode(matcher.group(2)), base64.decode(matcher.group(3)));
    }

    /** The text to keep. */
    public String written() {
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** Whether this is the password. */
    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, rounds));
    }

    int rounds() {
        return rounds;
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "PasswordHash[rounds=" + rounds + "]";
    }
}
