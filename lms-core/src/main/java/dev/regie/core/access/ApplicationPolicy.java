package dev.regie.core.access;

import dev.regie.core.access.internal.SecurityHeaders;

/** The Content-Security-Policy of the page that starts the Vaadin application. */
public final class ApplicationPolicy {
    private ApplicationPolicy() {}

    /**
     * The header's value.
     *
     * @param nonce random, new for every response; the page's inline scripts carry it
     */
    public static String withNonce(String nonce) {
        return SecurityHeaders.ofApplication(nonce);
    }
}
