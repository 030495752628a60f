package dev.regie.core.people.csv;

import dev.regie.core.people.Stretch;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamTree;
import dev.regie.core.people.csv.PlannedLine.Difference;
import dev.regie.core.people.csv.PlannedLine.Move;
import dev.regie.core.people.csv.Problem.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides where the team of a line takes somebody: from that day they are in that team and in no other. */
final class TeamRule {
    private static final String NONE = "-";

    private final TeamTree tree;
    private final Known known;

    TeamRule(TeamTree tree, Known known) {
        this.tree = tree;
        this.known = known;
    }

    /** None where the line says nothing of a team, or where it is so already. */
    Optional<Move> move(Fields fields, String email) {
        LocalDate day = fields.from().orElse(known.today());
        Optional<String> asked = fields.team();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Stretch> memberships = known.memberships().getOrDefault(email, List.of());
        if (asked.get().equals(NONE)) {
            return change(fields, memberships, Optional.empty(), day);
        }
        List<Team> fitting = fitting(asked.get());
        if (fitting.size() != 1) {
            fields.wrong(Column.TEAM, fitting.isEmpty() ? Kind.TEAM_UNKNOWN : Kind.TEAM_AMBIGUOUS);
            return Optional.empty();
        }
        return change(fields, memberships, Optional.of(fitting.getFirst().id()), day);
    }

    private Optional<Move> change(Fields fields, List<Stretch> memberships, Optional<TeamId> to, LocalDate day) {
        List<TeamId> then = memberships.stream()
                .filter(one -> one.period().holdsOn(day))
                .map(one -> one.team().id())
                .distinct()
                .toList();
        List<TeamId> outOf =
                then.stream().filter(team -> !to.equals(Optional.of(team))).toList();
        if (outOf.isEmpty() && (to.isEmpty() || then.contains(to.get()))) {
            return Optional.empty();
        }
        if (memberships.stream().anyMatch(one -> one.period().from().isAfter(day))) {
            fields.wrong(Column.TEAM, Kind.LATER_PLANNED);
            return Optional.empty();
        }
        return Optional.of(new Move(outOf, to.filter(team -> !then.contains(team)), day));
    }

    private List<Team> fitting(String text) {
        return known.teams().stream()
                .filter(team -> team.name().equalsIgnoreCase(text)
                        || tree.path(team.id()).equalsIgnoreCase(text))
                .toList();
    }

    Difference difference(Move move) {
        String from = move.outOf().stream()
                .map(team -> tree.find(team).map(Team::name).orElse("?"))
                .collect(Collectors.joining(", "));
        String to = move.to().map(tree::path).orElse(NONE);
        return new Difference(Column.TEAM, from, to + " (" + move.day() + ")");
    }
}
