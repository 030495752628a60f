package dev.regie.core.people.rest;

import dev.regie.core.access.Role;
import dev.regie.core.access.api.Words;
import dev.regie.core.people.NewPerson;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonChange;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.Language;
import jakarta.ws.rs.BadRequestException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person to add or change. In a change what is absent stays as it is.
 *
 * @param tussenvoegsel an empty text takes it away
 * @param language BCP 47 tag
 * @param roles replaces the ones there are
 */
@Schema(
        examples = "{\"given\": \"Sanne\", \"tussenvoegsel\": \"de\", \"family\": \"Vries\","
                + " \"email\": \"sanne.devries@example.org\", \"language\": \"nl\", \"roles\": [\"trainer\"]}")
public record PersonWishJson(
        @Nullable String given,
        @Nullable String tussenvoegsel,
        @Nullable String family,
        @Nullable String email,
        @Nullable String language,
        @Nullable List<String> roles,
        @Nullable Boolean active) {
    NewPerson toAdd() {
        if (given == null || family == null || email == null) {
            throw new BadRequestException("given, family and email are needed");
        }
        if (active != null) {
            throw new BadRequestException("a new person is active; leave active out");
        }
        return new NewPerson(
                new PersonName(given, tussenvoegsel, family),
                email,
                language == null ? Language.NL : read(language),
                roles == null ? Set.of() : read(roles));
    }

    PersonChange changeOf(Person person) {
        PersonName name = new PersonName(
                given == null ? person.name().given() : given,
                tussenvoegsel == null ? person.name().tussenvoegsel() : tussenvoegsel,
                family == null ? person.name().family() : family);
        return new PersonChange(
                name,
                email == null ? person.email() : email,
                language == null ? person.language() : read(language),
                roles == null ? person.roles() : withLearner(read(roles)),
                active == null ? person.active() : active);
    }

    private static Set<Role> withLearner(Set<Role> roles) {
        Set<Role> all = new HashSet<>(roles);
        all.add(Role.LEARNER);
        return all;
    }

    private static Set<Role> read(List<String> words) {
        return words.stream().map(word -> Words.read("role", Role.class, word)).collect(Collectors.toUnmodifiableSet());
    }

    private static Language read(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> new BadRequestException("language must be nl or en"));
    }
}
