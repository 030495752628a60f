package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who a browser session belongs to. */
public final class SessionSignIn {
    /** The session attribute with the person's id as text. */
    public static final String PERSON = "regie.person";

    private SessionSignIn() {}

    /**
     * Gives the session to the person, under a new session id. What the session held stays, unless it was somebody else's: then it ends and
     * a new one begins. Call it only after {@link SignInResult.SignedIn}.
     */
    public static void start(HttpServletRequest request, PersonId person) {
        if (person(request).filter(before -> !before.equals(person)).isPresent()) {
            end(request);
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(PERSON, person.toString());
    }

    /** Ends the session and everything in it. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whose session this request belongs to. */
    public static Optional<PersonId> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof String id
                ? Optional.of(PersonId.of(id))
                : Optional.empty();
    }
}
