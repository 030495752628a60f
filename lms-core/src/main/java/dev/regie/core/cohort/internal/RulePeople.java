package dev.regie.core.cohort.internal;

import dev.regie.core.access.Role;
import dev.regie.core.cohort.CohortRule;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who fits a rule on a day, found by the database in one query over people, memberships and roles. */
@ApplicationScoped
public class RulePeople {

    @Inject
    CohortDatabase database;

    @Inject
    TeamService teams;

    /** Whoever fits, by family name. */
    public Set<PersonId> on(CohortRule rule, LocalDate day) {
        if (rule.fitsNobody()) {
            return Set.of();
        }
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select p.id from person p where p.active");
        if (!rule.teams().isEmpty()) {
            List<UUID> reached =
                    rule.reach(teams.all()).stream().map(TeamId::id).toList();
            sql.append(" and p.id in (select m.person_id from team_member m where m.team_id in (")
                    .append(CohortDatabase.marks(reached))
                    .append(") and m.from_day <= ? and (m.until_day is null or m.until_day > ?)");
            parameters.addAll(reached);
            parameters.add(day);
            parameters.add(day);
            LocalDate since = rule.since();
            if (since != null) {
                sql.append(" and m.from_day >= ?");
                parameters.add(since);
            }
            sql.append(')');
        }
        Role role = rule.role();
        if (role != null) {
            sql.append(" and p.id in (select r.person_id from account_role r where r.role_name = ?)");
            parameters.add(role.name());
        }
        sql.append(" order by p.sort_family, p.id");
        return new LinkedHashSet<>(
                database.rows(sql.toString(), parameters, row -> new PersonId(row.getObject(1, UUID.class))));
    }
}
