package dev.regie.core.people;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.PasswordResult;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.FirstAdminLinks;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How an installation without demo data gets its first admin: as long as nobody can sign in as one, each start makes a link that is good
 * for a day and for one person. Runs with the rights of Regie itself; the token is what its caller must know.
 */
@ApplicationScoped
@Transactional
public class FirstAdmin {
    /** How long a link is good. */
    public static final Duration GOOD_FOR = Duration.ofHours(24);

    private FirstAdminLinks links;
    private PeopleService people;
    private AccountService accounts;
    private Settings settings;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected FirstAdmin() {}

    @Inject
    FirstAdmin(FirstAdminLinks links, PeopleService people, AccountService accounts, Settings settings, Clock clock) {
        this.links = links;
        this.people = people;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new link, unless somebody can sign in as admin. Links given out before stay good until they expire. */
    public Optional<URI> newLink() {
        if (accounts.hasAdmin()) {
            return Optional.empty();
        }
        String token = Digests.secret();
        links.add(token, clock.instant(), clock.instant().plus(GOOD_FOR));
        return Optional.of(URI.create(settings.baseUrl() + "/first-admin?token=" + token));
    }

    /** Whether the token would be accepted now. */
    public boolean isGood(String token) {
        return !accounts.hasAdmin() && links.holds(token, clock.instant());
    }

    /** Makes the admin and ends all links. A refusal changes nothing. Needs the rights of Regie itself, see {@code SystemWork}. */
    public FirstAdminResult accept(String token, NewPerson person, String password) {
        links.lock();
        if (!isGood(token)) {
            return new FirstAdminResult.LinkInvalid();
        }
        Optional<PasswordResult> refusal = AccountService.refusal(password);
        if (refusal.isPresent()) {
            return new FirstAdminResult.PasswordRefused(refusal.get());
        }
        PersonResult result =
                people.create(new NewPerson(person.name(), person.email(), person.language(), Set.of(Role.ADMIN)));
        if (!(result instanceof PersonResult.Stored(Person made))) {
            return new FirstAdminResult.Refused(result);
        }
        accounts.setPassword(made.id(), password);
        links.clear();
        return new FirstAdminResult.Made(made);
    }
}
