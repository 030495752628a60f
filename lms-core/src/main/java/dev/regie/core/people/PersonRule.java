package dev.regie.core.people;

import dev.regie.core.access.LoginName;
import java.util.Optional;

/** What a person must have, whoever else there is; pure. */
final class PersonRule {
    private PersonRule() {}

    /** What is wrong with a name or an address by itself. */
    static Optional<PersonResult> wrong(PersonName name, String email) {
        if (!name.isComplete()) {
            return Optional.of(new PersonResult.NameIncomplete());
        }
        return LoginName.isValid(email) ? Optional.empty() : Optional.of(new PersonResult.EmailInvalid(email));
    }
}
