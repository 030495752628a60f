package dev.regie.core.people.internal;

import dev.regie.core.people.PersonName;
import dev.regie.core.people.SortText;
import dev.regie.core.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as kept. Added by an admin, an import or the demo; changed by admins; inactive once they have left, and kept, since enrolments
 * and the record go on naming them. Beside the name stand folded texts, so that the database can sort and search without knowing Dutch.
 */
@Entity
@Table(name = "person")
public class StoredPerson {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "given_name")
    private String given;

    @Column(name = "tussenvoegsel")
    private @Nullable String tussenvoegsel;

    @Column(name = "family_name")
    private String family;

    @Column(name = "email")
    private String email;

    @Column(name = "language_tag")
    private String languageTag;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "sort_family")
    private String sortFamily;

    @Column(name = "sort_given")
    private String sortGiven;

    @Column(name = "search_text")
    private String searchText;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPerson() {}

    /** A new, active one. The address has been folded already. */
    public StoredPerson(UUID id, PersonName name, String email, Language language) {
        this.id = id;
        this.languageTag = language.tag();
        change(name, email);
    }

    /** Takes another name and address; the address has been folded already. */
    public final void change(PersonName name, String foldedEmail) {
        given = name.given();
        tussenvoegsel = name.tussenvoegsel();
        family = name.family();
        email = foldedEmail;
        sortFamily = name.sortText();
        sortGiven = SortText.of(given, family, tussenvoegsel);
        searchText = SortText.words(name.full() + " " + foldedEmail);
    }

    /** Takes another language for the interface. */
    public void changeLanguage(Language now) {
        languageTag = now.tag();
    }

    /** Comes back, or leaves. */
    public void changeActive(boolean now) {
        active = now;
    }

    /** Who it is. */
    public UUID id() {
        return id;
    }

    /** Name in its parts. */
    public PersonName name() {
        return new PersonName(given, tussenvoegsel, family);
    }

    /** Folded address. */
    public String email() {
        return email;
    }

    /** Language of the interface. */
    public Language language() {
        return Language.ofTag(languageTag).orElseThrow();
    }

    /** Whether they have not left. */
    public boolean isActive() {
        return active;
    }

    /** How often it changed. */
    public long version() {
        return version;
    }
}
