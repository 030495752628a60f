package dev.regie.core.people;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.TeamSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Open teams for fields in which one is chosen while typing; the database searches, and only what is shown is read. For admins. */
@ApplicationScoped
@Transactional
public class TeamChoices {
    private TeamSearch search;
    private CurrentUser current;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected TeamChoices() {}

    @Inject
    TeamChoices(TeamSearch search, CurrentUser current) {
        this.search = search;
        this.current = current;
    }

    /**
     * A stretch of those that match, by name.
     *
     * @param text parts of the name, diacritics and case aside; blank for all
     * @param but those that are not to be chosen
     */
    public List<TeamChoice> find(@Nullable String text, Set<TeamId> but, int offset, int limit) {
        current.require(Role.ADMIN);
        return search.choices(text, but, offset, limit);
    }

    /** How many match. */
    public int count(@Nullable String text, Set<TeamId> but) {
        current.require(Role.ADMIN);
        return Math.toIntExact(search.count(text, but));
    }

    /** These; one that is closed or gone is left out. */
    public List<TeamChoice> of(Collection<TeamId> ids) {
        current.require(Role.ADMIN);
        return search.choices(ids);
    }
}
