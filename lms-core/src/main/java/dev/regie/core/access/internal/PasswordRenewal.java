package dev.regie.core.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Hashes a password anew when its owner has just proved to know it and the kept hash is of a lower cost than is asked for now. */
@ApplicationScoped
public class PasswordRenewal {
    private Accounts accounts;
    private PasswordHashing hashing;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected PasswordRenewal() {}

    /** Renews these. */
    @Inject
    public PasswordRenewal(Accounts accounts, PasswordHashing hashing) {
        this.accounts = accounts;
        this.hashing = hashing;
    }

    /** Replaces the hash. */
    @Transactional
    public void renew(UUID person, String password) {
        accounts.find(person)
                .ifPresent(account ->
                        account.changePasswordHash(hashing.hash(password).written()));
    }
}
