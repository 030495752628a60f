package dev.regie.core.access.internal;

import dev.regie.core.access.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's account. It is made together with the person and without a password; setting one is what lets them in. When they leave it
 * becomes inactive and stays, since the record goes on knowing the person by its actor name.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "active")
    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** A new one, active and without a password. The name has been folded already. */
    public Account(UUID personId, String loginName, String actorName, Set<Role> roles) {
        this.personId = personId;
        this.loginName = loginName;
        this.actorName = actorName;
        changeRoles(roles);
    }

    /** Whose it is. */
    public UUID personId() {
        return personId;
    }

    /** The folded name to sign in with. */
    public String loginName() {
        return loginName;
    }

    /** How the record knows the person. */
    public String actorName() {
        return actorName;
    }

    /** As {@link PasswordHash} writes it; none until a password is set. */
    public @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Whether its owner may sign in. */
    public boolean isActive() {
        return active;
    }

    /** The roles, of an inactive account too. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Takes another name to sign in with. */
    public void changeLoginName(String folded) {
        loginName = folded;
    }

    /** Takes another password. */
    public void changePasswordHash(String hash) {
        passwordHash = hash;
    }

    /** Lets its owner in, or no longer. */
    public void changeActive(boolean now) {
        active = now;
    }

    /** Replaces the roles; whoever has an account is a learner. */
    public final void changeRoles(Set<Role> now) {
        EnumSet<Role> all = EnumSet.of(Role.LEARNER);
        all.addAll(now);
        roles.retainAll(all);
        roles.addAll(all);
    }
}
