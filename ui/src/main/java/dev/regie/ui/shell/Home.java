package dev.regie.ui.shell;

import dev.regie.core.access.Role;
import java.util.Set;

/** Where a person's work begins. */
final class Home {

    private Home() {}

    /** The address of the first page of the role that asks most of the person; everyone else learns. */
    static String of(Set<Role> roles) {
        if (roles.contains(Role.ADMIN)) {
            return "admin/people";
        }
        if (roles.contains(Role.TRAINER)) {
            return "studio";
        }
        if (roles.contains(Role.MANAGER)) {
            return "team";
        }
        return "learn";
    }
}
