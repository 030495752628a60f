package dev.regie.core.people;

/** How adding or changing a person ended. */
public sealed interface PersonResult {
    /** The person as they are now. */
    record Stored(Person person) implements PersonResult {}

    /** Somebody else has this e-mail address. */
    record EmailTaken(String email) implements PersonResult {}

    /** This is no e-mail address. */
    record EmailInvalid(String email) implements PersonResult {}

    /** Given or family name is empty, or a part is too long. */
    record NameIncomplete() implements PersonResult {}

    /** Somebody changed the person in the meantime; show them the person as it is now. */
    record ChangedMeanwhile(Person now) implements PersonResult {}

    /** Nobody else could sign in as an admin; make somebody else one first. */
    record LastAdmin() implements PersonResult {}

    /** There is no such person. */
    record Unknown() implements PersonResult {}

    /** The person, where a refusal can only be a fault, as in seeding. */
    default Person orThrow() {
        if (this instanceof Stored(Person person)) {
            return person;
        }
        throw new IllegalStateException(toString());
    }
}
