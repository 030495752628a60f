package dev.regie.core.people;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.Leaders;
import dev.regie.core.people.internal.Memberships;
import dev.regie.core.people.internal.StoredTeam;
import dev.regie.core.people.internal.TeamSearch;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tree of teams. Changing is for admins; reading asks no rights, since the rules of others stand on it. Who is in a team is
 * {@link TeamMembership}, who leads it {@link TeamLeadership}.
 */
@ApplicationScoped
@Transactional
public class TeamService {
    private Teams teams;
    private TeamSearch search;
    private Memberships memberships;
    private Leaders leaders;
    private CurrentUser current;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected TeamService() {}

    @Inject
    TeamService(Teams teams, TeamSearch search, Memberships memberships, Leaders leaders, CurrentUser current) {
        this.teams = teams;
        this.search = search;
        this.memberships = memberships;
        this.leaders = leaders;
        this.current = current;
    }

    /** Makes a team. */
    public TeamResult create(String name, @Nullable TeamId parent) {
        current.require(Role.ADMIN);
        TeamTree tree = tree(teams.allLocked());
        Optional<TeamResult> refusal = refusal(tree, name, parent, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        StoredTeam team = new StoredTeam(UUID.randomUUID(), name.strip(), raw(parent));
        teams.add(team);
        return new TeamResult.Stored(team.shown());
    }

    /** Renames a team, moves it in the tree, or both. */
    public TeamResult change(TeamId id, String name, @Nullable TeamId parent, long version) {
        current.require(Role.ADMIN);
        TeamTree tree = tree(teams.allLocked());
        Optional<StoredTeam> found = teams.find(id.id());
        if (found.isEmpty()) {
            return new TeamResult.Unknown();
        }
        StoredTeam team = found.get();
        if (team.version() != version) {
            return new TeamResult.ChangedMeanwhile(team.shown());
        }
        Optional<TeamResult> refusal = refusal(tree, name, parent, id);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        team.change(name.strip(), raw(parent));
        teams.flush();
        return new TeamResult.Stored(team.shown());
    }

    /**
     * Closes a team: nobody joins it any more, and whoever is in it or leads it does so until that day. It stays in what is told of the
     * past. Refused while open teams lie below it.
     */
    public TeamResult close(TeamId id, LocalDate day, long version) {
        current.require(Role.ADMIN);
        TeamTree open = openTree(teams.allLocked());
        Optional<StoredTeam> found = teams.findLocked(id.id());
        if (found.isEmpty()) {
            return new TeamResult.Unknown();
        }
        StoredTeam team = found.get();
        if (team.version() != version) {
            return new TeamResult.ChangedMeanwhile(team.shown());
        }
        int below = open.withBelow(id).size() - 1;
        if (below > 0) {
            return new TeamResult.HasTeamsBelow(below);
        }
        team.close(day);
        memberships.empty(id.id(), day);
        leaders.endLead(id.id(), day);
        leaders.endStandIn(id.id(), day);
        teams.flush();
        return new TeamResult.Stored(team.shown());
    }

    /** Opens a closed team again, with nobody in it; refused while the team above it is closed. */
    public TeamResult reopen(TeamId id, long version) {
        current.require(Role.ADMIN);
        TeamTree tree = tree(teams.allLocked());
        Optional<StoredTeam> found = teams.findLocked(id.id());
        if (found.isEmpty()) {
            return new TeamResult.Unknown();
        }
        StoredTeam team = found.get();
        if (team.version() != version) {
            return new TeamResult.ChangedMeanwhile(team.shown());
        }
        TeamId above = team.shown().parent();
        if (above != null && !tree.find(above).map(Team::isOpen).orElse(false)) {
            return new TeamResult.Closed();
        }
        team.close(null);
        teams.flush();
        return new TeamResult.Stored(team.shown());
    }

    /** All open teams, parents before children, siblings by name. */
    public List<Team> all() {
        return openTree(teams.all()).inOrder();
    }

    /** All teams, closed ones too. */
    public List<Team> allEver() {
        return tree(teams.all()).inOrder();
    }

    /** A stretch of the teams that match, with who leads them and how many are in them on this day. */
    public Page<TeamSummary> search(TeamQuery query, LocalDate day) {
        return search.page(query, day);
    }

    /** One team, closed or open. */
    public Optional<Team> find(TeamId id) {
        return teams.find(id.id()).map(StoredTeam::shown);
    }

    private static Optional<TeamResult> refusal(
            TeamTree tree, String name, @Nullable TeamId parent, @Nullable TeamId self) {
        if (name.isBlank()) {
            return Optional.of(new TeamResult.NameMissing());
        }
        if (parent != null && tree.find(parent).isEmpty()) {
            return Optional.of(new TeamResult.Unknown());
        }
        if (parent != null && !tree.find(parent).orElseThrow().isOpen()) {
            return Optional.of(new TeamResult.Closed());
        }
        if (self != null && tree.wouldBeCycle(self, parent)) {
            return Optional.of(new TeamResult.WouldBeCycle());
        }
        return tree.isNameTaken(name.strip(), parent, self)
                ? Optional.of(new TeamResult.NameTaken(name.strip()))
                : Optional.empty();
    }

    private static TeamTree openTree(List<StoredTeam> stored) {
        return new TeamTree(
                stored.stream().map(StoredTeam::shown).filter(Team::isOpen).toList());
    }

    private static TeamTree tree(List<StoredTeam> stored) {
        return new TeamTree(stored.stream().map(StoredTeam::shown).toList());
    }

    private static @Nullable UUID raw(@Nullable TeamId id) {
        return id == null ? null : id.id();
    }
}
