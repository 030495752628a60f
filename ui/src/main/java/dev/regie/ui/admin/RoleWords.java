package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles in words. */
final class RoleWords {

    private RoleWords() {}

    /** The roles that say something: everybody learns, so that is said only of those who do nothing else. */
    static String of(Set<Role> roles) {
        if (roles.equals(Set.of(Role.LEARNER))) {
            return word(Role.LEARNER);
        }
        return roles.stream()
                .filter(role -> role != Role.LEARNER)
                .sorted()
                .map(RoleWords::word)
                .collect(Collectors.joining(", "));
    }

    static String word(Role role) {
        return switch (role) {
            case LEARNER -> text("role.learner");
            case TRAINER -> text("role.trainer");
            case MANAGER -> text("role.manager");
            case ADMIN -> text("role.admin");
        };
    }
}
