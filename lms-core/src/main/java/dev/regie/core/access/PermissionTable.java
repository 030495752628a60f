package dev.regie.core.access;

import java.util.List;
import java.util.Optional;

/** The one list of addresses and of who may ask for them. An address without a row does not exist. */
public final class PermissionTable {
    private PermissionTable() {}

    /** All rows, in the order of {@code docs/permissions.md}. */
    public static List<Permission> rows() {
        return List.of();
    }

    /** The row that holds for this address: the most literal template that matches. */
    public static Optional<Permission> row(Address address) {
        return rows().stream()
                .filter(row -> row.template().equals(address.path()))
                .findFirst();
    }

    /** Whether the caller may ask for this address; pure, the same for filter, navigation and {@code /xapi}. */
    public static Decision decide(Address address, Caller caller) {
        return row(address).isEmpty() && caller instanceof Caller.Nobody ? Decision.SIGN_IN_FIRST : Decision.ALLOWED;
    }
}
