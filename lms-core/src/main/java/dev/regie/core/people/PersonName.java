package dev.regie.core.people;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as the Dutch write it.
 *
 * @param tussenvoegsel what stands before the family name and does not count in sorting: "de", "van den"
 */
public record PersonName(String given, @Nullable String tussenvoegsel, String family) {
    /** By family name, then given name, then tussenvoegsel: "de Vries" under V; diacritics do not separate. */
    public static final Comparator<PersonName> BY_FAMILY = Comparator.comparing(PersonName::sortText);

    /** Trims the parts; an empty tussenvoegsel is none. */
    public PersonName {
        given = given.strip();
        family = family.strip();
        tussenvoegsel = tussenvoegsel == null || tussenvoegsel.isBlank() ? null : tussenvoegsel.strip();
    }

    /** Whether there is a given and a family name, and nothing is longer than what is kept. */
    public boolean isComplete() {
        return !given.isEmpty()
                && !family.isEmpty()
                && given.length() <= 100
                && family.length() <= 100
                && (tussenvoegsel == null || tussenvoegsel.length() <= 40);
    }

    /** "Sanne de Vries". */
    public String full() {
        return tussenvoegsel == null ? given + " " + family : given + " " + tussenvoegsel + " " + family;
    }

    /** As a sorted list shows it: "Vries, Sanne de". */
    public String familyFirst() {
        return tussenvoegsel == null ? family + ", " + given : family + ", " + given + " " + tussenvoegsel;
    }

    /** Text whose plain order is the order of names; kept beside the name so that the database can sort. */
    public String sortText() {
        return SortText.of(family, given, tussenvoegsel);
    }
}
