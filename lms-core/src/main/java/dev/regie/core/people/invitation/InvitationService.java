package dev.regie.core.people.invitation;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.PasswordResult;
import dev.regie.core.access.Role;
import dev.regie.core.mail.Mail;
import dev.regie.core.mail.Mailer;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How people get their first password, and another one when they forgot it: by a link that works once, ends the link before it, and goes by
 * mail where there is a mail server. Without one an admin hands it over.
 */
@ApplicationScoped
@Transactional
public class InvitationService {
    /** How long a link is good that an admin asked for. */
    public static final Duration INVITED_FOR = Duration.ofDays(7);

    /** How long one is good that somebody asked for who forgot the password. */
    public static final Duration RESET_FOR = Duration.ofHours(2);

    /** So often at most somebody gets a link because of the forgotten password. */
    static final Duration BETWEEN_RESETS = Duration.ofMinutes(5);

    private static final System.Logger LOG = System.getLogger(InvitationService.class.getName());

    private PasswordLinks links;
    private PeopleService people;
    private AccountService accounts;
    private Mailer mailer;
    private AuditLog audit;
    private CurrentUser current;
    private Settings settings;
    private Clock clock;
    private Event<ResetRequested> requests;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected InvitationService() {}

    @Inject
    InvitationService(
            PasswordLinks links,
            PeopleService people,
            AccountService accounts,
            Mailer mailer,
            AuditLog audit,
            CurrentUser current,
            Settings settings,
            Clock clock,
            Event<ResetRequested> requests) {
        this.links = links;
        this.people = people;
        this.accounts = accounts;
        this.mailer = mailer;
        this.audit = audit;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
        this.requests = requests;
    }

    /** Makes a link for somebody, new or not, and mails it if it can; for admins. The password they may have works until they use it. */
    public Invitation invite(PersonId id) {
        current.require(Role.ADMIN);
        Person person = people.find(id).orElseThrow(() -> new IllegalArgumentException("no person " + id));
        audit.record(AuditKind.INVITED, Optional.of(id), "");
        return link(person, INVITED_FOR);
    }

    /** Whose link it is, if it still holds. */
    public Optional<PersonId> personOf(String token) {
        return links.holder(token, clock.instant())
                .filter(person -> !accounts.roles(person).isEmpty());
    }

    /** Sets the password and uses the link up; a password that will not do leaves it good. Needs the rights of Regie itself, see {@code SystemWork}. */
    public PasswordResult accept(String token, String password) {
        Optional<PersonId> person = personOf(token);
        if (person.isEmpty()) {
            return new PasswordResult.LinkInvalid();
        }
        Optional<PasswordResult> refusal = AccountService.refusal(password);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return links.use(token, clock.instant())
                ? accounts.setPassword(person.get(), password)
                : new PasswordResult.LinkInvalid();
    }

    /**
     * Somebody says that they forgot their password: whoever has an active account with that address gets a link. Answers at once and always
     * the same; what there is to do is done after that, so that nobody can tell from outside who has an account.
     *
     * @param remoteAddress for the log
     */
    @Transactional(TxType.SUPPORTS)
    public void requestReset(String email, String remoteAddress) {
        requests.fireAsync(new ResetRequested(email, remoteAddress));
    }

    /** Does what {@link #requestReset} promised; with the rights of Regie itself. */
    public boolean reset(ResetRequested request) {
        Optional<Person> person = people.byEmail(request.email()).filter(Person::active);
        LOG.log(System.Logger.Level.INFO, "A new password was asked for, from {0}", request.remoteAddress());
        Instant recently = clock.instant().minus(BETWEEN_RESETS);
        boolean tooSoon = person.flatMap(one -> links.madeAt(one.id()))
                .filter(recently::isBefore)
                .isPresent();
        if (person.isEmpty() || tooSoon || !mailer.isOn()) {
            return false;
        }
        return link(person.get(), RESET_FOR).mailed();
    }

    private Invitation link(Person person, Duration goodFor) {
        Instant now = clock.instant();
        Instant expires = now.plus(goodFor);
        String token = Digests.secret();
        URI link = URI.create(settings.baseUrl() + "/welcome?token=" + token);
        links.replace(person.id(), token, now, expires);
        Mail mail = accounts.hasPassword(person.id())
                ? InvitationMail.reset(person, link, expires, settings.timeZone())
                : InvitationMail.welcome(person, link, expires, settings.timeZone());
        return new Invitation(link, mailer.send(mail), expires);
    }
}
