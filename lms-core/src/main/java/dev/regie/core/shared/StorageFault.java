package dev.regie.core.shared;

/** The database did not do what was asked; the transaction is lost, and the caller can only try again later. */
public class StorageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what could not be done, and keeps the database's own words as the cause. */
    public StorageFault(String message, Throwable cause) {
        super(message, cause);
    }
}
