package dev.regie.core.access;

import dev.regie.core.shared.Settings;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as that can be known. */
public final class ClientAddress {
    private ClientAddress() {}

    /** The socket's address, or what a proxy that the operator trusts says of it. */
    public static String of(HttpServletRequest request, Settings settings) {
        return settings.trustedProxies().clientAddress(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }
}
