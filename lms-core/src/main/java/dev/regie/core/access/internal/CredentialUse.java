package dev.regie.core.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** On which day a key was used last; written once a day by each node, so that it costs a request nothing. */
@ApplicationScoped
public class CredentialUse {
    private final Map<String, LocalDate> written = new ConcurrentHashMap<>();
    private Credentials credentials;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected CredentialUse() {}

    /** Of these. */
    @Inject
    public CredentialUse(Credentials credentials) {
        this.credentials = credentials;
    }

    /** Whether nothing was written of it today. */
    public boolean isNews(String key, LocalDate today) {
        return !today.equals(written.get(key));
    }

    /** Writes the day down. */
    @Transactional(TxType.REQUIRES_NEW)
    public void used(String key, LocalDate today) {
        credentials.usedOn(key, today);
        written.put(key, today);
    }
}
