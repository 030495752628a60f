package dev.regie.core.people.internal;

import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamAct;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Writes down who was put where, for those acts that changed something. */
@ApplicationScoped
public class TeamActs {
    private Teams teams;
    private AuditLog audit;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected TeamActs() {}

    @Inject
    public TeamActs(Teams teams, AuditLog audit) {
        this.teams = teams;
        this.audit = audit;
    }

    /** Tells of something done in a team; hands back the result. */
    public MembershipResult told(
            MembershipResult result, TeamAct.Verb verb, TeamId team, PersonId person, LocalDate day) {
        String name =
                teams.find(team.id()).map(StoredTeam::shown).map(Team::name).orElse("");
        return told(result, new TeamAct(verb, day, name), person);
    }

    /** Tells of an act; hands back the result. */
    public MembershipResult told(MembershipResult result, TeamAct act, PersonId person) {
        if (result instanceof MembershipResult.Stored) {
            audit.record(AuditKind.TEAM_CHANGED, Optional.of(person), act.detail());
        }
        return result;
    }
}
