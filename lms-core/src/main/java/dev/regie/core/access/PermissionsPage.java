package dev.regie.core.access;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the {@link PermissionTable} as a page for people, {@code docs/permissions.md}. */
final class PermissionsPage {
    private static final String OPENING = """
            # Who may ask for what

            Generated from `PermissionTable` in `dev.regie.core.access`; a test holds the two against each other, and
            `-Dregie.write-docs=true` on that test writes this page anew. An address without a row is refused.

            *learner* is everybody who is signed in. *own* is a signed-in person, for what is their own (a registration, an enrolment);
            the service that answers checks whose it is. *launch token* is the page of one activity, for one registration.
            *key* is a program with one of the scopes named. `HEAD` counts as `GET`.
            """;

    private PermissionsPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder(OPENING);
        for (Permission.Kind kind : Permission.Kind.values()) {
            page.append("\n## ").append(title(kind)).append("\n\n| method | address | who |\n|---|---|---|\n");
            PermissionTable.rows().stream()
                    .filter(row -> row.kind() == kind)
                    .forEach(row ->
                            page.append("| %s | `%s` | %s |\n".formatted(row.method(), row.template(), who(row))));
        }
        return page.toString();
    }

    private static String title(Permission.Kind kind) {
        return switch (kind) {
            case VIEW -> "Pages";
            case REST -> "REST at /api";
            case PLAYER -> "The player at /play";
            case XAPI -> "The record at /xapi";
            case RESOURCE -> "Files, the framework's own requests, plain pages";
        };
    }

    private static String who(Permission row) {
        return row.who().stream()
                .sorted(Comparator.naturalOrder())
                .map(who -> switch (who) {
                    case ANYONE -> "anyone";
                    case LEARNER -> "learner";
                    case TRAINER -> "trainer";
                    case MANAGER -> "manager";
                    case ADMIN -> "admin";
                    case OWN -> "own";
                    case LAUNCH_TOKEN -> "launch token";
                    case API_KEY -> "key: " + scopes(row.scopes());
                })
                .collect(Collectors.joining(", "));
    }

    private static String scopes(Set<Scope> scopes) {
        return scopes.stream()
                .sorted()
                .map(scope -> "`" + scope.xapiName() + "`")
                .collect(Collectors.joining(" or "));
    }
}
