package dev.regie.core.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one list of addresses and of who may ask for them; an address without a row does not exist. A filter holds it for every request, the
 * Vaadin application for every navigation, and {@code docs/permissions.md} shows it. Whose registration, cohort or team it is that somebody
 * asks for is beyond it: {@link Who#OWN} and the services see to that.
 */
public final class PermissionTable {
    /** Stands for the requests that the Vaadin framework makes at {@code /?v-r=…}, which carry navigation and clicks of every view. */
    public static final String FRAMEWORK_AT_ROOT = "/?v-r";

    private record Row(Permission permission, PathTemplate template) {}

    private static final List<Row> ROWS = PermissionRows.ALL_ROWS.stream()
            .map(row -> new Row(row, PathTemplate.of(row.template())))
            .sorted(Comparator.comparing(Row::template, PathTemplate::compareLiteralness))
            .toList();

    private PermissionTable() {}

    /** All rows, in the order of {@code docs/permissions.md}. */
    public static List<Permission> rows() {
        return PermissionRows.ALL_ROWS;
    }

    /** The row that holds for this address: the most literal template that matches. {@code HEAD} counts as {@code GET}. */
    public static Optional<Permission> row(Address address) {
        String method = address.method().equals("HEAD") ? "GET" : address.method();
        return ROWS.stream()
                .filter(row -> row.template().matches(address.path()))
                .map(Row::permission)
                .filter(row -> row.method().equals(method))
                .findFirst();
    }

    /** Whether the path has a row for any method at all. */
    public static boolean hasPath(String path) {
        return ROWS.stream().anyMatch(row -> row.template().matches(path));
    }

    /** Whether the caller may ask for this address; pure, the same for filter, navigation and {@code /xapi}. */
    public static Decision decide(Address address, Caller caller) {
        return row(address).map(row -> decide(row, caller)).orElse(Decision.UNKNOWN_ADDRESS);
    }

    /** Whether the caller may ask for what this row stands for. A row for launch tokens alone is the player's to decide: refused here. */
    public static Decision decide(Permission row, Caller caller) {
        if (row.who().contains(Who.ANYONE)) {
            return Decision.ALLOWED;
        }
        return switch (caller) {
            case Caller.Regie() -> Decision.ALLOWED;
            case Caller.Nobody() -> Decision.SIGN_IN_FIRST;
            case Caller.Somebody(SignedInPerson person) ->
                allowedIf(row.who().stream().anyMatch(who -> is(person, who)));
            case Caller.Client(ApiClient client) -> allowedIf(mayUse(client, row));
        };
    }

    private static boolean mayUse(ApiClient client, Permission row) {
        Set<Scope> scopes = row.scopes();
        return row.who().contains(Who.API_KEY) && client.scopes().stream().anyMatch(scopes::contains);
    }

    private static boolean is(SignedInPerson person, Who who) {
        return switch (who) {
            case ANYONE -> true;
            case LEARNER, OWN -> person.has(Role.LEARNER);
            case TRAINER -> person.has(Role.TRAINER);
            case MANAGER -> person.has(Role.MANAGER);
            case ADMIN -> person.has(Role.ADMIN);
            case LAUNCH_TOKEN, API_KEY -> false;
        };
    }

    private static Decision allowedIf(boolean allowed) {
        return allowed ? Decision.ALLOWED : Decision.FORBIDDEN;
    }
}
