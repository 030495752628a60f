package dev.regie.core.access.internal;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SessionLimits;
import dev.regie.core.access.SignIn;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /session}: how many seconds are left to whoever asks, for the page's own clock; asking puts nothing off.
 * {@code POST /session/stay} does.
 */
@WebServlet({"/session", "/session/stay"})
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser current;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = clock.instant();
        Optional<SignIn> signIn = current.person().flatMap(_ -> current.signIn());
        SessionLimits limits = SessionLimits.of(settings);
        Instant end =
                signIn.map(one -> limits.end(one.startedAt(), one.lastSeenAt())).orElse(now);
        boolean prolong = signIn.filter(one -> limits.canBeProlonged(one.startedAt(), now))
                .isPresent();
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getWriter()
                .write(Json.MAPPER.writeValueAsString(Map.of(
                        "signedIn", signIn.isPresent(),
                        "left", Duration.between(now, end).toSeconds(),
                        "warn", SessionLimits.WARNING.toSeconds(),
                        "canStay", prolong)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
