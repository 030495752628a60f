package dev.regie.core.lrs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;

/** Signs statements as a client would, with a key and a certificate made for the test run by the JDK's own keytool. */
final class SignatureFixture {
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");
    private static final KeyStore KEYS = keys();

    private SignatureFixture() {}

    private static KeyStore keys() {
        try {
            Path file = Files.createTempDirectory("signature").resolve("keys.p12");
            String tool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            String command =
                    tool + " -genkeypair -alias signer -keyalg RSA -keysize 2048 -dname CN=signer -storepass secret"
                            + " -storetype PKCS12 -keystore " + file;
            int exit = new ProcessBuilder(command.split(" ", -1))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("keytool ended with " + exit);
            }
            return KeyStore.getInstance(file.toFile(), "secret".toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Data as it comes with a request. */
    static AttachmentData data(byte[] bytes, String sha2, String contentType) {
        return new AttachmentData() {
            @Override
            public String sha2() {
                return sha2;
            }

            @Override
            public String contentType() {
                return contentType;
            }

            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    /** The header's property with the certificate of the key, and a comma before it. */
    static String x5c() {
        try {
            byte[] certificate = KEYS.getCertificate("signer").getEncoded();
            return ",\"x5c\":[\"" + Base64.getEncoder().encodeToString(certificate) + "\"]";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param more more properties of the header, with a comma before them */
    static String jws(String algorithm, String more, String payload) {
        String head = base64("{\"alg\":\"" + algorithm + "\"" + more + "}") + '.' + base64(payload);
        try {
            Signature signature = Signature.getInstance(ALGORITHMS.getOrDefault(algorithm, "SHA256withRSA"));
            signature.initSign((PrivateKey) KEYS.getKey("signer", "secret".toCharArray()));
            signature.update(head.getBytes(StandardCharsets.US_ASCII));
            return head + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
