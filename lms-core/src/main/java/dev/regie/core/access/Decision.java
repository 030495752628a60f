package dev.regie.core.access;

/** What the {@link PermissionTable} says of an address and a caller. */
public enum Decision {
    ALLOWED,
    /** The table has no such address: it does not exist for anybody. */
    UNKNOWN_ADDRESS,
    /** Nobody is signed in, and somebody would have to be. */
    SIGN_IN_FIRST,
    FORBIDDEN
}
