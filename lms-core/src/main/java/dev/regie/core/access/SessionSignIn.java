package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Which {@link SignIn} a browser's session belongs to. The session outlives the sign-in, and so does what somebody was typing: they sign in
 * again in another tab and go on. Meanwhile it is nobody's.
 */
public final class SessionSignIn {
    private static final String SIGN_IN = "regie.sign-in";
    private static final String PERSON = "regie.person";
    private static final int KEPT_SECONDS = (int) Duration.ofHours(8).toSeconds();

    private SessionSignIn() {}

    /**
     * Gives the session to the person, under a new session id. What the session held stays, unless it was somebody else's: then it ends and
     * a new one begins. Call it only after {@link SignInResult.SignedIn}.
     */
    public static void start(HttpServletRequest request, PersonId person, SignIns signIns) {
        HttpSession before = request.getSession(false);
        if (before != null && before.getAttribute(PERSON) instanceof String id && !id.equals(person.toString())) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval(KEPT_SECONDS);
        String userAgent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        session.setAttribute(PERSON, person.toString());
        session.setAttribute(
                SIGN_IN, signIns.begin(person, Device.of(userAgent)).toString());
    }

    /** The sign-in that this request's session began with; it may be over. */
    public static Optional<UUID> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SIGN_IN) instanceof String id
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
