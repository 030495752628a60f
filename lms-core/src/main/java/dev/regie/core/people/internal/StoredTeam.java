package dev.regie.core.people.internal;

import dev.regie.core.people.SortText;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team as kept: it can be renamed and moved in the tree; who is in it and who leads it are rows of their own. */
@Entity
@Table(name = "team")
public class StoredTeam {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "team_name")
    private String name;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "search_text")
    private @Nullable String searchText;

    @Column(name = "closed_day")
    private @Nullable LocalDate closedDay;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredTeam() {}

    /** A new one. */
    public StoredTeam(UUID id, String name, @Nullable UUID parentId) {
        this.id = id;
        this.name = name;
        this.parentId = parentId;
        this.searchText = SortText.words(name);
    }

    /** Takes another name and place. */
    public void change(String newName, @Nullable UUID newParent) {
        name = newName;
        parentId = newParent;
        searchText = SortText.words(newName);
    }

    /** Makes the text by which it is found from the name. */
    void fold() {
        searchText = SortText.words(name);
    }

    /** Is no more from this day on; with null it is open again. */
    public void close(@Nullable LocalDate from) {
        closedDay = from;
    }

    /** How often it changed. */
    public long version() {
        return version;
    }

    /** As others see it. */
    public Team shown() {
        return new Team(new TeamId(id), name, parentId == null ? null : new TeamId(parentId), closedDay, version);
    }
}
