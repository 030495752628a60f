package dev.regie.core.access;

/** The caller may not do this. Answered as 403; the message is for the log and never says more than the caller may know. */
public class AccessDenied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was refused. */
    public AccessDenied(String message) {
        super(message);
    }
}
