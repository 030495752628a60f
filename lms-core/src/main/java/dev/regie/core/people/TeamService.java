package dev.regie.core.people;

import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Teams, who is in them and who leads them. Memberships and the manager relation have a first day and, once ended, the first
 * day on which they no longer hold. Changing is for admins.
 */
@ApplicationScoped
@Transactional
public class TeamService {
    /** Makes a team. */
    public TeamResult create(String name, @Nullable TeamId parent) {
        throw new UnsupportedOperationException("todo " + name + parent);
    }

    /** Renames a team, moves it in the tree, or both. */
    public TeamResult change(TeamId id, String name, @Nullable TeamId parent, long version) {
        throw new UnsupportedOperationException("todo " + id + name + parent + version);
    }

    /** All teams, parents before children, siblings by name. */
    public List<Team> all() {
        throw new UnsupportedOperationException();
    }

    /** One team. */
    public Optional<Team> find(TeamId id) {
        throw new UnsupportedOperationException("todo " + id);
    }

    /** Somebody joins; a person can be in several teams. */
    public MembershipResult addMember(TeamId team, PersonId person, LocalDate from) {
        throw new UnsupportedOperationException("todo " + team + person + from);
    }

    /** Somebody leaves; the day is the first on which they are no longer a member. */
    public MembershipResult endMember(TeamId team, PersonId person, LocalDate until) {
        throw new UnsupportedOperationException("todo " + team + person + until);
    }

    /** Somebody leads the team from this day on; whoever led it before does until then. */
    public MembershipResult setManager(TeamId team, PersonId manager, LocalDate from) {
        return setManager(team, manager, null, from);
    }

    /** The same with a deputy, who may do and see the same. */
    public MembershipResult setManager(TeamId team, PersonId manager, @Nullable PersonId deputy, LocalDate from) {
        throw new UnsupportedOperationException("todo " + team + manager + deputy + from);
    }

    /** Who is in this team itself, not in teams below it, on this day. */
    public Set<PersonId> membersOn(TeamId team, LocalDate day) {
        throw new UnsupportedOperationException("todo " + team + day);
    }

    /** Who leads the team on this day. */
    public Optional<Leadership> leadershipOn(TeamId team, LocalDate day) {
        throw new UnsupportedOperationException("todo " + team + day);
    }

    /** Teams that this person leads, or is deputy of, on this day. */
    public List<Team> ledBy(PersonId manager, LocalDate day) {
        throw new UnsupportedOperationException("todo " + manager + day);
    }

    /** Everybody who is a member, on this day, of a team that this person leads then; without that person. */
    public Set<PersonId> managedBy(PersonId manager, LocalDate day) {
        throw new UnsupportedOperationException("todo " + manager + day);
    }

    /** Teams this person is a member of on this day. */
    public List<Team> teamsOf(PersonId person, LocalDate day) {
        throw new UnsupportedOperationException("todo " + person + day);
    }

    /** Whoever leads any team on this day, deputies aside: whom a cohort of managers invites. */
    public Set<PersonId> managersOn(LocalDate day) {
        throw new UnsupportedOperationException("todo " + day);
    }
}
