package dev.regie.core.people.internal;

import static java.util.stream.Collectors.toMap;

import dev.regie.core.people.SortText;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamChoice;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamQuery;
import dev.regie.core.people.TeamSummary;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds teams, filtered, sorted and cut by the database; what is told of each is asked for the stretch alone. */
@ApplicationScoped
public class TeamSearch {
    private static final String ON = " x.from_day <= ? and (x.until_day is null or x.until_day > ?)";
    private static final String BY_NAME = " order by t.search_text, t.team_name, t.id";
    private static final String HOLDS = " and m.fromDay <= :day and (m.untilDay is null or m.untilDay > :day)";

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public TeamSearch() {}

    /** On this entity manager, without a container. */
    public TeamSearch(EntityManager em) {
        this.em = em;
    }

    /** A stretch of those that match, as they are on this day. */
    public Page<TeamSummary> page(TeamQuery query, LocalDate day) {
        Condition condition = condition(query, day);
        long total = count(condition);
        Condition page = new Condition();
        String counts = "";
        if (query.sort() == TeamQuery.Sort.MEMBERS) {
            counts = " left join (select x.team_id, count(distinct x.person_id) as people from team_member x"
                    + " join person p on p.id = x.person_id where p.active = ? and" + ON
                    + " group by x.team_id) k on k.team_id = t.id";
            page.parameters.addAll(List.of(true, day, day));
        }
        page.parameters.addAll(condition.parameters);
        String order = switch (query.sort()) {
            case NAME -> BY_NAME;
            case MEMBERS -> " order by coalesce(k.people, 0) desc, t.search_text, t.id";
        };
        Query found = page.with(em.createNativeQuery("select t.id from team t" + counts + condition.where() + order));
        return new Page<>(
                summaries(ids(found, query.offset(), query.limit()), day), total, query.offset(), query.limit());
    }

    /** A stretch of the open teams that match, by name; nothing is asked of their people. */
    public List<TeamChoice> choices(@Nullable String text, Set<TeamId> but, int offset, int limit) {
        Condition condition = open(text, but);
        Query found = condition.with(em.createNativeQuery("select t.id from team t" + condition.where() + BY_NAME));
        List<UUID> ids = ids(found, offset, limit);
        Map<UUID, Team> teams = ids.isEmpty() ? Map.of() : teams(ids);
        return choices(ids.stream()
                .flatMap(id -> Optional.ofNullable(teams.get(id)).stream())
                .toList());
    }

    /** How many open teams match. */
    public long count(@Nullable String text, Set<TeamId> but) {
        return count(open(text, but));
    }

    /** Those of these that are open, by name. */
    public List<TeamChoice> choices(Collection<TeamId> ids) {
        List<UUID> raw = ids.stream().map(TeamId::id).toList();
        return choices((raw.isEmpty() ? Map.<UUID, Team>of() : teams(raw))
                .values().stream()
                        .filter(Team::isOpen)
                        .sorted(Comparator.comparing(Team::name))
                        .toList());
    }

    private List<TeamChoice> choices(List<Team> teams) {
        Map<UUID, Team> above = above(teams);
        return teams.stream()
                .map(team -> new TeamChoice(team.id(), team.name(), names(team, above)))
                .toList();
    }

    private static Condition open(@Nullable String text, Set<TeamId> but) {
        Condition condition =
                condition(TeamQuery.in(new TeamQuery.Place.Anywhere(), 0, 1).withText(text), LocalDate.EPOCH);
        if (!but.isEmpty()) {
            condition.and(
                    "t.id not in (" + String.join(", ", Collections.nCopies(but.size(), "?")) + ")",
                    but.stream().map(TeamId::id).toArray());
        }
        return condition;
    }

    private long count(Condition condition) {
        Number total = (Number) condition
                .with(em.createNativeQuery("select count(*) from team t" + condition.where()))
                .getSingleResult();
        return total.longValue();
    }

    private static List<UUID> ids(Query found, int offset, int limit) {
        List<?> ids = found.setFirstResult(offset).setMaxResults(limit).getResultList();
        return ids.stream().map(TeamSearch::uuid).toList();
    }

    private static UUID uuid(@Nullable Object id) {
        return id instanceof UUID uuid ? uuid : UUID.fromString(String.valueOf(id));
    }

    private static Condition condition(TeamQuery query, LocalDate day) {
        Condition condition = new Condition();
        String text = query.text();
        if (text != null) {
            for (String word : SortText.words(text).split(" ")) {
                if (!word.isEmpty()) {
                    condition.and("t.search_text like ?", "%" + word + "%");
                }
            }
        }
        switch (query.place()) {
            case TeamQuery.Place.Anywhere _ -> {}
            case TeamQuery.Place.Top _ -> condition.and("t.parent_id is null");
            case TeamQuery.Place.Below below ->
                condition.and("t.parent_id = ?", below.team().id());
        }
        switch (query.standing()) {
            case OPEN -> condition.and("t.closed_day is null");
            case CLOSED -> condition.and("t.closed_day is not null");
            case ALL -> {}
        }
        if (query.unled()) {
            condition.and("t.id not in (select x.team_id from team_manager x where" + ON + ")", day, day);
        }
        return condition;
    }

    private List<TeamSummary> summaries(List<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Team> teams = teams(ids);
        Map<UUID, Team> above = above(teams.values());
        Map<UUID, Integer> members = members(ids, day);
        Map<UUID, Integer> below = below(ids);
        Map<UUID, UUID> managers = leaders("ManagerTerm", ids, day);
        Map<UUID, UUID> deputies = leaders("DeputyTerm", ids, day);
        List<TeamSummary> summaries = new ArrayList<>();
        for (UUID id : ids) {
            Team team = teams.get(id);
            if (team != null) {
                summaries.add(new TeamSummary(
                        team,
                        names(team, above),
                        members.getOrDefault(id, 0),
                        below.getOrDefault(id, 0),
                        person(managers.get(id)),
                        person(deputies.get(id))));
            }
        }
        return summaries;
    }

    private Map<UUID, Team> teams(Collection<UUID> ids) {
        return em.createQuery("select t from StoredTeam t where t.id in :ids", StoredTeam.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(StoredTeam::shown)
                .collect(toMap(team -> team.id().id(), team -> team));
    }

    /** The teams above these; a query for each level of the tree, however many teams there are. */
    private Map<UUID, Team> above(Collection<Team> teams) {
        Map<UUID, Team> found = new HashMap<>();
        Set<UUID> missing = parents(teams, found);
        while (!missing.isEmpty()) {
            Map<UUID, Team> level = teams(missing);
            found.putAll(level);
            missing = parents(level.values(), found);
        }
        return found;
    }

    private static Set<UUID> parents(Collection<Team> teams, Map<UUID, Team> found) {
        Set<UUID> parents = new HashSet<>();
        for (Team team : teams) {
            if (team.parent() != null && !found.containsKey(team.parent().id())) {
                parents.add(team.parent().id());
            }
        }
        return parents;
    }

    private static List<String> names(Team team, Map<UUID, Team> above) {
        List<String> names = new ArrayList<>();
        Team at = team.parent() == null ? null : above.get(team.parent().id());
        while (at != null && names.size() < above.size()) {
            names.addFirst(at.name());
            at = at.parent() == null ? null : above.get(at.parent().id());
        }
        return names;
    }

    private Map<UUID, Integer> members(Collection<UUID> ids, LocalDate day) {
        return counts(em.createQuery(
                        "select m.teamId, count(distinct m.personId) from Membership m, StoredPerson p"
                                + " where p.id = m.personId and p.active = :active and m.teamId in :ids" + HOLDS
                                + " group by m.teamId",
                        Object[].class)
                .setParameter("active", true)
                .setParameter("ids", ids)
                .setParameter("day", day));
    }

    private Map<UUID, Integer> below(Collection<UUID> ids) {
        return counts(em.createQuery(
                        "select t.parentId, count(t) from StoredTeam t where t.parentId in :ids and t.closedDay is null"
                                + " group by t.parentId",
                        Object[].class)
                .setParameter("ids", ids));
    }

    private static Map<UUID, Integer> counts(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    private Map<UUID, UUID> leaders(String kind, Collection<UUID> ids, LocalDate day) {
        return em.createQuery(
                        "select m.teamId, m.personId from " + kind + " m where m.teamId in :ids" + HOLDS,
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (UUID) row[1], (one, _) -> one));
    }

    private static @Nullable PersonId person(@Nullable UUID raw) {
        return raw == null ? null : new PersonId(raw);
    }

    /** What a query asks, piece by piece, with its parameters in order. */
    private static final class Condition {
        private final List<String> pieces = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        void and(String piece, Object... values) {
            pieces.add(piece);
            parameters.addAll(List.of(values));
        }

        String where() {
            return pieces.isEmpty() ? "" : " where " + String.join(" and ", pieces);
        }

        Query with(Query query) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setParameter(i + 1, parameters.get(i));
            }
            return query;
        }
    }
}
