package dev.regie.core.people.internal;

import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.Period;
import dev.regie.core.people.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who leads a team and who stands in: one manager and one deputy at a time, never the same person. */
@ApplicationScoped
public class Leaders {
    private static final MembershipResult STORED = new MembershipResult.Stored();

    private Teams teams;
    private People people;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected Leaders() {}

    /** Of these teams. */
    @Inject
    public Leaders(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    /** Somebody leads from this day on; whoever did before does until then, and whoever was deputy themselves is so no longer. */
    public MembershipResult lead(UUID team, UUID person, LocalDate from) {
        Optional<MembershipResult> refusal = refusal(team, person);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<ManagerTerm> terms = teams.terms(team);
        Optional<LocalDate> later =
                Timeline.of(terms.stream().map(ManagerTerm::period).toList()).nextAfter(from);
        if (later.isPresent()) {
            return new MembershipResult.LaterOneExists(later.get());
        }
        for (ManagerTerm term : terms) {
            if (term.period().holdsOn(from)) {
                if (term.personId().equals(person) && term.period().until() == null) {
                    return new MembershipResult.AlreadySo();
                }
                end(term, from);
            }
        }
        teams.add(new ManagerTerm(team, person, from));
        teams.deputyTerms(team).stream()
                .filter(deputy ->
                        deputy.personId().equals(person) && deputy.period().overlaps(new Period(from, null)))
                .forEach(deputy -> end(deputy, from));
        return STORED;
    }

    /** Nobody leads from this day on. */
    public MembershipResult endLead(UUID team, LocalDate until) {
        if (teams.findLocked(team).isEmpty()) {
            return new MembershipResult.Unknown();
        }
        List<ManagerTerm> lasting = teams.terms(team).stream()
                .filter(term -> term.period().overlaps(new Period(until, null)))
                .toList();
        lasting.forEach(term -> end(term, until));
        return lasting.isEmpty() ? new MembershipResult.AlreadySo() : STORED;
    }

    /** Somebody stands in for those days; whoever did before does until then. */
    public MembershipResult standIn(UUID team, UUID person, Period period) {
        if (period.isEmpty()) {
            return new MembershipResult.EndBeforeStart();
        }
        Optional<MembershipResult> refusal = refusal(team, person);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (teams.terms(team).stream()
                .anyMatch(
                        term -> term.personId().equals(person) && term.period().overlaps(period))) {
            return new MembershipResult.DeputyIsManager();
        }
        List<DeputyTerm> terms = teams.deputyTerms(team);
        Optional<LocalDate> later = Timeline.of(
                        terms.stream().map(DeputyTerm::period).toList())
                .nextAfter(period.from())
                .filter(next -> period.until() == null || next.isBefore(period.until()));
        if (later.isPresent()) {
            return new MembershipResult.LaterOneExists(later.get());
        }
        for (DeputyTerm term : terms) {
            if (term.period().holdsOn(period.from())) {
                if (term.personId().equals(person) && sameEnd(term.period(), period)) {
                    return new MembershipResult.AlreadySo();
                }
                end(term, period.from());
            }
        }
        teams.add(new DeputyTerm(team, person, period));
        return STORED;
    }

    /** Nobody stands in from this day on. */
    public MembershipResult endStandIn(UUID team, LocalDate until) {
        if (teams.findLocked(team).isEmpty()) {
            return new MembershipResult.Unknown();
        }
        List<DeputyTerm> lasting = teams.deputyTerms(team).stream()
                .filter(term -> term.period().overlaps(new Period(until, null)))
                .toList();
        lasting.forEach(term -> end(term, until));
        return lasting.isEmpty() ? new MembershipResult.AlreadySo() : STORED;
    }

    private Optional<MembershipResult> refusal(UUID team, UUID person) {
        Optional<StoredTeam> found = teams.findLocked(team);
        if (found.isEmpty() || people.find(person).isEmpty()) {
            return Optional.of(new MembershipResult.Unknown());
        }
        return found.get().shown().isOpen() ? Optional.empty() : Optional.of(new MembershipResult.TeamClosed());
    }

    private static boolean sameEnd(Period one, Period other) {
        @Nullable LocalDate end = one.until();
        return end == null ? other.until() == null : end.equals(other.until());
    }

    private void end(ManagerTerm term, LocalDate day) {
        term.end(day);
        if (term.period().isEmpty()) {
            teams.remove(term);
        }
    }

    private void end(DeputyTerm term, LocalDate day) {
        term.end(day);
        if (term.period().isEmpty()) {
            teams.remove(term);
        }
    }
}
