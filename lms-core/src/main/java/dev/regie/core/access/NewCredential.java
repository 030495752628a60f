package dev.regie.core.access;

/**
 * A credential at the one moment its secret can be seen; only the secret's hash is kept.
 *
 * @param secret 256 random bits, base64url
 */
public record NewCredential(String key, String secret) {
    @Override
    public String toString() {
        return "NewCredential[key=" + key + "]";
    }
}
