package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.AuditEntry;
import dev.regie.core.access.AuditKind;
import dev.regie.core.access.Role;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.Stretch;
import dev.regie.core.people.TeamAct;
import dev.regie.ui.i18n.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened to people, and why something could not, in words. */
final class PersonWords {

    private PersonWords() {}

    static String refusal(PersonResult result) {
        return switch (result) {
            case PersonResult.Stored(var person) ->
                text("person.saved", person.name().full());
            case PersonResult.EmailTaken(String email) -> text("person.emailTaken", email);
            case PersonResult.EmailInvalid _ -> text("person.emailInvalid");
            case PersonResult.NameIncomplete() -> text("person.nameIncomplete");
            case PersonResult.ChangedMeanwhile _ -> text("person.changedMeanwhile");
            case PersonResult.LastAdmin() -> text("person.lastAdmin");
            case PersonResult.Unknown() -> text("person.unknown");
        };
    }

    static String refusal(MembershipResult result, Formats formats) {
        return switch (result) {
            case MembershipResult.Stored() -> text("team.stored");
            case MembershipResult.AlreadySo() -> text("team.alreadySo");
            case MembershipResult.LaterOneExists(LocalDate from) -> text("team.laterOneExists", formats.date(from));
            case MembershipResult.DeputyIsManager() -> text("team.deputyIsManager");
            case MembershipResult.EndBeforeStart() -> text("team.endBeforeStart");
            case MembershipResult.TeamClosed() -> text("team.isClosed");
            case MembershipResult.BegunAlready() -> text("team.begunAlready");
            case MembershipResult.NotAMember() -> text("team.notAMember");
            case MembershipResult.Unknown() -> text("team.unknown");
        };
    }

    static String as(Stretch stretch) {
        String team = stretch.team().name();
        return switch (stretch.as()) {
            case MEMBER -> text("stretch.member", team);
            case MANAGER -> text("stretch.manager", team);
            case DEPUTY -> text("stretch.deputy", team);
        };
    }

    static String planned(Stretch stretch, Formats formats) {
        return text("stretch.from", as(stretch), formats.date(stretch.period().from()));
    }

    /** The days; the last one is told as the last on which it holds. */
    static String days(Stretch stretch, Formats formats) {
        String from = formats.date(stretch.period().from());
        LocalDate until = stretch.period().until();
        return until == null
                ? text("stretch.since", from)
                : text("stretch.until", from, formats.date(until.minusDays(1)));
    }

    static String entry(AuditEntry entry, Formats formats) {
        String detail = entry.detail();
        return switch (entry.kind()) {
            case ROLES_CHANGED -> text("audit.roles", roles(detail));
            case ACTIVATED -> text("audit.activated");
            case DEACTIVATED -> text("audit.deactivated");
            case PERSON_CHANGED -> changed(detail);
            case TEAM_CHANGED ->
                TeamAct.of(detail).map(act -> act(act, formats)).orElse(detail);
            case INVITED -> text("audit.invited");
            case PASSWORD_SET -> text("audit.passwordSet");
            case SIGNED_OUT -> text("audit.signedOut");
            case NAME_REVEALED -> text("audit.nameRevealed", detail);
            case PEOPLE_IMPORTED -> text("audit.imported", detail);
            case PROGRESS_EXPORTED -> text("audit.exported", detail);
            case COHORT_MOVED -> text("audit.cohortMoved", detail);
            case KEY_CREATED -> text("audit.keyCreated", detail);
            case KEY_ROTATED -> text("audit.keyRotated", detail);
            case KEY_REVOKED -> text("audit.keyRevoked", detail);
        };
    }

    /** What a kind of entry is about, for choosing. */
    static String kind(AuditKind kind) {
        return switch (kind) {
            case NAME_REVEALED -> text("audit.kind.nameRevealed");
            case PROGRESS_EXPORTED -> text("audit.kind.exported");
            case COHORT_MOVED -> text("audit.kind.cohortMoved");
            case ROLES_CHANGED -> text("audit.kind.roles");
            case ACTIVATED -> text("audit.kind.activated");
            case DEACTIVATED -> text("audit.kind.deactivated");
            case PERSON_CHANGED -> text("audit.kind.person");
            case TEAM_CHANGED -> text("audit.kind.team");
            case PEOPLE_IMPORTED -> text("audit.kind.imported");
            case INVITED -> text("audit.kind.invited");
            case PASSWORD_SET -> text("audit.kind.password");
            case SIGNED_OUT -> text("audit.kind.signedOut");
            case KEY_CREATED -> text("audit.kind.keyCreated");
            case KEY_ROTATED -> text("audit.kind.keyRotated");
            case KEY_REVOKED -> text("audit.kind.keyRevoked");
        };
    }

    private static String changed(String detail) {
        if (detail.startsWith(PeopleService.NAME_WAS)) {
            return text("audit.nameWas", detail.substring(PeopleService.NAME_WAS.length()));
        }
        return detail.startsWith(PeopleService.EMAIL_WAS)
                ? text("audit.emailWas", detail.substring(PeopleService.EMAIL_WAS.length()))
                : detail;
    }

    private static String act(TeamAct act, Formats formats) {
        String day = formats.date(act.day());
        return switch (act.verb()) {
            case JOINED -> text("audit.joined", act.team(), day);
            case LEFT -> text("audit.left", act.team(), day);
            case CALLED_OFF -> text("audit.calledOff", day);
            case LEADS -> text("audit.leads", act.team(), day);
            case STANDS_IN -> text("audit.standsIn", act.team(), day);
        };
    }

    private static String roles(String names) {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> Arrays.asList(names.split(" ")).contains(role.name()))
                .collect(Collectors.toSet());
        return RoleWords.of(roles);
    }
}
