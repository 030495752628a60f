package dev.regie.core.access;

import dev.regie.core.access.internal.Account;
import dev.regie.core.access.internal.Accounts;
import dev.regie.core.access.internal.PasswordHash;
import dev.regie.core.access.internal.PasswordHashing;
import dev.regie.core.access.internal.PasswordRenewal;
import dev.regie.core.access.internal.SignInThrottle;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Accounts: how a person signs in, which roles they have, and under which opaque name the record knows them. Changing an account is for
 * admins, its password for its owner too; reading asks no rights, since every request needs it.
 */
@ApplicationScoped
@Transactional
public class AccountService {
    private static final System.Logger LOG = System.getLogger(AccountService.class.getName());

    /** The shortest password that is accepted, in characters. */
    public static final int SHORTEST_PASSWORD = 10;

    /** The longest; enough for any sentence, and a bound on the work that a request can ask for. */
    public static final int LONGEST_PASSWORD = 200;

    private Accounts accounts;
    private CurrentUser current;
    private PasswordHashing hashing;
    private PasswordRenewal renewal;
    private AuditLog audit;
    private SignInThrottle throttle;
    private SignIns signIns;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected AccountService() {}

    @Inject
    AccountService(
            Accounts accounts,
            CurrentUser current,
            PasswordHashing hashing,
            PasswordRenewal renewal,
            AuditLog audit,
            SignInThrottle throttle,
            SignIns signIns) {
        this.accounts = accounts;
        this.current = current;
        this.hashing = hashing;
        this.renewal = renewal;
        this.audit = audit;
        this.throttle = throttle;
        this.signIns = signIns;
    }

    /**
     * Makes an account without a password: nobody can sign in with it before {@link #setPassword}.
     *
     * @param loginName an e-mail address; case does not matter
     * @param roles {@link Role#LEARNER} is added
     */
    public AccountResult create(PersonId person, String loginName, Set<Role> roles) {
        return createAll(List.of(new NewAccount(person, loginName, roles)))
                .<AccountResult>map(AccountResult.LoginNameTaken::new)
                .orElseGet(() -> new AccountResult.Stored(person));
    }

    /**
     * The same for many at once, all of them or none.
     *
     * @return a name that is taken, or asked for twice; empty when all accounts were made
     */
    public Optional<String> createAll(List<NewAccount> some) {
        current.require(Role.ADMIN);
        Set<String> names = new HashSet<>();
        Optional<String> twice = some.stream()
                .map(one -> LoginName.fold(one.loginName()))
                .filter(name -> !names.add(name))
                .findFirst();
        Optional<String> taken = twice.or(() -> accounts.oneTaken(names));
        if (taken.isEmpty()) {
            accounts.addAll(some.stream()
                    .map(one -> new Account(
                            one.person().id(), LoginName.fold(one.loginName()), Digests.secret(), one.roles()))
                    .toList());
        }
        return taken;
    }

    /** Changes the name to sign in with. */
    public AccountResult changeLoginName(PersonId person, String loginName) {
        current.require(Role.ADMIN);
        String folded = LoginName.fold(loginName);
        if (accounts.byLoginName(folded)
                .filter(other -> !other.personId().equals(person.id()))
                .isPresent()) {
            return new AccountResult.LoginNameTaken(folded);
        }
        known(person).changeLoginName(folded);
        return new AccountResult.Stored(person);
    }

    /** Sets or replaces the password. The person's other sessions end, for whoever had the old one may sit there. */
    public PasswordResult setPassword(PersonId person, String password) {
        boolean self = current.person().map(SignedInPerson::id).equals(Optional.of(person));
        if (!self) {
            current.require(Role.ADMIN);
        }
        Optional<PasswordResult> refusal = refusal(password);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Account account = known(person);
        account.changePasswordHash(hashing.hash(password).written());
        throttle.forget(account.loginName());
        signIns.endOthers(person);
        if (!self && current.person().isPresent()) {
            audit.record(AuditKind.PASSWORD_SET, Optional.of(person), "");
        }
        return new PasswordResult.Changed();
    }

    /**
     * Changes one's own password, for whoever knows the old one. A wrong old one counts as a failed attempt to sign in.
     *
     * @param remoteAddress see {@link ClientAddress}
     */
    public PasswordResult changeOwnPassword(String old, String password, String remoteAddress) {
        PersonId self = current.require().id();
        Optional<PasswordResult> refusal = refusal(password);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (signIn(known(self).loginName(), old, remoteAddress)) {
            case SignInResult.SignedIn _ -> setPassword(self, password);
            case SignInResult.Refused() -> new PasswordResult.OldOneWrong();
            case SignInResult.TryLater(Duration delay) -> new PasswordResult.TryLater(delay);
        };
    }

    /** Why a password would not be accepted; empty when it would. */
    public static Optional<PasswordResult> refusal(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD) {
            return Optional.of(new PasswordResult.TooShort(SHORTEST_PASSWORD));
        }
        return length > LONGEST_PASSWORD ? Optional.of(new PasswordResult.TooLong(LONGEST_PASSWORD)) : Optional.empty();
    }

    /** Whether the person ever chose a password. */
    public boolean hasPassword(PersonId person) {
        return accounts.find(person.id())
                .filter(account -> account.passwordHash() != null)
                .isPresent();
    }

    /** Whether anybody can sign in as an admin. */
    public boolean hasAdmin() {
        return !accounts.adminsWhoCanSignIn().isEmpty();
    }

    /** Replaces the roles; holds from the person's next request. */
    public RightsResult changeRoles(PersonId person, Set<Role> roles) {
        current.require(Role.ADMIN);
        Account account = known(person);
        if (!roles.contains(Role.ADMIN) && isLastAdmin(account)) {
            return new RightsResult.LastAdmin();
        }
        Set<Role> before = account.roles();
        account.changeRoles(roles);
        if (!account.roles().equals(before)) {
            audit.record(AuditKind.ROLES_CHANGED, Optional.of(person), names(account.roles()));
        }
        return new RightsResult.Changed();
    }

    /** An inactive account cannot sign in, and a session it had counts as nobody's from its next request. */
    public RightsResult changeActive(PersonId person, boolean active) {
        current.require(Role.ADMIN);
        Account account = known(person);
        if (!active && isLastAdmin(account)) {
            return new RightsResult.LastAdmin();
        }
        if (account.isActive() != active) {
            account.changeActive(active);
            audit.record(active ? AuditKind.ACTIVATED : AuditKind.DEACTIVATED, Optional.of(person), "");
        }
        return new RightsResult.Changed();
    }

    /** Whoever asks holds the lock until the transaction ends, so that two admins cannot take away each other. */
    private boolean isLastAdmin(Account account) {
        if (!account.roles().contains(Role.ADMIN)) {
            return false;
        }
        accounts.lockAdmins();
        return accounts.adminsWhoCanSignIn().equals(List.of(account.personId()));
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    /**
     * Checks name and password. Takes as long for an unknown name, or an account without a password, as for a wrong password, and holds
     * no database connection meanwhile. After too many failures, of the name or from the address, it does not look.
     *
     * @param remoteAddress where the attempt comes from, see {@link ClientAddress}
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public SignInResult signIn(String loginName, String password, String remoteAddress) {
        String folded = LoginName.fold(loginName);
        Duration wait = throttle.admit(folded, remoteAddress);
        if (wait.isPositive()) {
            LOG.log(System.Logger.Level.INFO, "Sign-in put off, from {0}", remoteAddress);
            return new SignInResult.TryLater(wait);
        }
        Optional<Account> account = accounts.byLoginName(folded);
        PasswordHash hash =
                account.map(Account::passwordHash).map(PasswordHash::read).orElseGet(hashing::ofNobody);
        boolean tooLong = password.length() > 2 * LONGEST_PASSWORD;
        boolean right = hash.matches(tooLong ? "" : password) && !tooLong;
        if (!right || account.isEmpty() || !account.get().isActive()) {
            LOG.log(System.Logger.Level.INFO, "Sign-in refused, from {0}", remoteAddress);
            return new SignInResult.Refused();
        }
        throttle.succeeded(folded, remoteAddress);
        UUID person = account.get().personId();
        if (hashing.isOutdated(hash)) {
            renewal.renew(person, password);
        }
        return new SignInResult.SignedIn(new PersonId(person));
    }

    /** The person's roles now; empty for an inactive or unknown account. */
    public Set<Role> roles(PersonId person) {
        return accounts.find(person.id())
                .filter(Account::isActive)
                .map(Account::roles)
                .orElse(Set.of());
    }

    /** The roles of several people; those without an active account are left out. */
    public Map<PersonId, Set<Role>> roles(Collection<PersonId> people) {
        return accounts.of(people.stream().map(PersonId::id).toList()).stream()
                .filter(Account::isActive)
                .collect(Collectors.toMap(account -> new PersonId(account.personId()), Account::roles));
    }

    /** The opaque, random, permanent name that stands for the person in the record's actors. */
    public String actorName(PersonId person) {
        return known(person).actorName();
    }

    /** The same for several people; those without an account are left out. */
    public Map<PersonId, String> actorNames(Collection<PersonId> people) {
        Function<Account, PersonId> owner = account -> new PersonId(account.personId());
        return accounts.of(people.stream().map(PersonId::id).toList()).stream()
                .collect(Collectors.toMap(owner, Account::actorName));
    }

    /** Whom an actor's name stands for. */
    public Optional<PersonId> byActorName(String actorName) {
        return accounts.byActorName(actorName).map(account -> new PersonId(account.personId()));
    }

    private Account known(PersonId person) {
        return accounts.find(person.id())
                .orElseThrow(() -> new IllegalArgumentException("person " + person + " has no account"));
    }
}
