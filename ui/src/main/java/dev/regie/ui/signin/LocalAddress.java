package dev.regie.ui.signin;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which remembered addresses may be opened after signing in: paths of this very application, nothing that a browser reads as a host. */
public final class LocalAddress {

    private static final Pattern PATH =
            Pattern.compile("/(?:[\\w.~%!$&'()*+,;=:@-][\\w.~%!$&'()*+,;=:@/-]*)?(?:\\?[\\w.~%!$&'()*+,;=:@/?-]*)?");
    private static final int LONGEST = 500;

    private LocalAddress() {}

    /** The address if it is safe to go to, else empty. The sign-in page itself is never remembered. */
    public static Optional<String> safe(String address) {
        boolean fine = address.length() <= LONGEST
                && PATH.matcher(address).matches()
                && !address.contains("//")
                && !address.equals("/login")
                && !address.startsWith("/login?");
        return fine ? Optional.of(address) : Optional.empty();
    }
}
