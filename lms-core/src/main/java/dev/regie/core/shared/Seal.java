package dev.regie.core.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides texts that wait in the database from whoever reads the database alone: AES-256-GCM, with a key made from the secret that the
 * installation keeps in its folder of secrets and that all nodes share.
 */
public final class Seal {
    private static final System.Logger LOG = System.getLogger(Seal.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String FORM = "s1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    /** One for this secret, which must be long and random. */
    public Seal(String secret) {
        key = new SecretKeySpec(HexFormat.of().parseHex(Digests.sha256("regie seal 1\n" + secret)), "AES");
    }

    /** The one of the installation; without its secret what is sealed can be opened only until this process ends. */
    public static Seal from(Map<String, String> environment) {
        return Settings.text(environment, "keystore_password").map(Seal::new).orElseGet(() -> {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "keystore_password is missing: mail that still waits when this process ends cannot be sent any more");
            return new Seal(Digests.secret());
        });
    }

    /**
     * The text, sealed.
     *
     * @param place where it is to stand, such as the id of a row; it opens nowhere else
     */
    public String close(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + hidden.length)
                    .put(nonce)
                    .put(hidden)
                    .array();
            return FORM + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    /** The text that was sealed; empty for one that another secret sealed, or for another place, or that is not sealed at all. */
    public Optional<String> open(String sealed, String place) {
        if (!sealed.startsWith(FORM)) {
            return Optional.empty();
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(FORM.length())));
            byte[] nonce = new byte[NONCE_BYTES];
            all.get(nonce);
            byte[] hidden = new byte[all.remaining()];
            all.get(hidden);
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(hidden), StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
