package dev.regie.core.people;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All teams as the tree that they form; pure. */
public final class TeamTree {
    private final Map<TeamId, Team> teams = new HashMap<>();

    /** The tree of these teams; one whose parent is not among them counts as a top one. */
    public TeamTree(Collection<Team> all) {
        all.forEach(team -> teams.put(team.id(), team));
    }

    /** The team with this id. */
    public Optional<Team> find(TeamId id) {
        return Optional.ofNullable(teams.get(id));
    }

    /** Whether the team would lie below itself if it moved under this parent. */
    public boolean wouldBeCycle(TeamId team, @Nullable TeamId newParent) {
        TeamId at = newParent;
        for (int steps = 0; at != null && steps <= teams.size(); steps++) {
            if (at.equals(team)) {
                return true;
            }
            Team above = teams.get(at);
            at = above == null ? null : above.parent();
        }
        return at != null;
    }

    /** Whether a team other than this one has the name under that parent; case aside. */
    public boolean isNameTaken(String name, @Nullable TeamId parent, @Nullable TeamId but) {
        return children(parent).stream()
                .anyMatch(
                        team -> team.name().equalsIgnoreCase(name) && !team.id().equals(but));
    }

    /** Parents before children, siblings by name. */
    public List<Team> inOrder() {
        List<Team> ordered = new ArrayList<>();
        addBelow(null, ordered);
        return ordered;
    }

    /** The team itself and all below it. */
    public Set<TeamId> withBelow(TeamId id) {
        List<Team> ordered = new ArrayList<>();
        addBelow(id, ordered);
        Set<TeamId> all = new LinkedHashSet<>();
        all.add(id);
        ordered.forEach(team -> all.add(team.id()));
        return all;
    }

    /** "Organisation / Care / North": names from the top down. */
    public String path(TeamId id) {
        Deque<String> names = new ArrayDeque<>();
        Team at = teams.get(id);
        while (at != null && names.size() <= teams.size()) {
            names.addFirst(at.name());
            TeamId above = at.parent();
            at = above == null ? null : teams.get(above);
        }
        return String.join(" / ", names);
    }

    /** How many teams lie above it. */
    public int depth(TeamId id) {
        int depth = 0;
        Team at = teams.get(id);
        while (at != null && at.parent() != null && depth <= teams.size()) {
            at = teams.get(at.parent());
            depth += at == null ? 0 : 1;
        }
        return depth;
    }

    private void addBelow(@Nullable TeamId parent, List<Team> ordered) {
        for (Team team : children(parent)) {
            ordered.add(team);
            addBelow(team.id(), ordered);
        }
    }

    private List<Team> children(@Nullable TeamId parent) {
        return teams.values().stream()
                .filter(team -> parent == null ? isTop(team) : parent.equals(team.parent()))
                .sorted(comparing((Team team) -> SortText.words(team.name())).thenComparing(Team::name))
                .toList();
    }

    private boolean isTop(Team team) {
        return team.parent() == null || !teams.containsKey(team.parent());
    }
}
