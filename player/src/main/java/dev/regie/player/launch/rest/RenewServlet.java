package dev.regie.player.launch.rest;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Settings;
import dev.regie.player.launch.LaunchDecision.Closed;
import dev.regie.player.launch.LaunchResult;
import dev.regie.player.launch.LaunchResult.Launched;
import dev.regie.player.launch.LaunchResult.Refused;
import dev.regie.player.launch.LaunchService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * {@code POST /play/renew}: a new token for a page whose old one has expired, for whoever has signed in again. Accepts the session cookie, so
 * it asks for a request from our own pages.
 */
@WebServlet("/play/renew")
public class RenewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 4_000;

    @Inject
    private transient CurrentUser current;

    @Inject
    private transient LaunchService launches;

    @Inject
    private transient Settings settings;

    /** What the page asks for; {@code preview} is absent for a learner's page. */
    record Wish(String course, String activity, @Nullable Boolean preview) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<SignedInPerson> person = current.person();
        if (person.isEmpty()) {
            problem(response, HttpServletResponse.SC_UNAUTHORIZED, "signed-out", "Nobody is signed in");
        } else if (!SameOrigin.is(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                settings.baseUrl().toString())) {
            problem(response, HttpServletResponse.SC_FORBIDDEN, "cross-site", "Only for Regie's own pages");
        } else {
            renew(request, response, person.get());
        }
    }

    private void renew(HttpServletRequest request, HttpServletResponse response, SignedInPerson person)
            throws IOException {
        try {
            Wish wish = Json.MAPPER.readValue(request.getInputStream().readNBytes(LONGEST_BODY), Wish.class);
            switch (launch(person, wish)) {
                case Launched launched -> {
                    response.setContentType("application/json");
                    response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(Map.of("token", launched.token())));
                }
                case Refused(Closed why) -> {
                    LocalDate opens = why.opens();
                    Map<String, Object> further = opens == null ? Map.of() : Map.of("opens", opens.toString());
                    problem(response, HttpServletResponse.SC_FORBIDDEN, "not-open", "Not open to you", further);
                }
            }
        } catch (JacksonException | IllegalArgumentException e) {
            problem(response, HttpServletResponse.SC_BAD_REQUEST, "malformed", "Not a course and an activity");
        } catch (AccessDenied e) {
            problem(response, HttpServletResponse.SC_FORBIDDEN, "not-open", "Not open to you");
        }
    }

    private LaunchResult launch(SignedInPerson person, Wish wish) {
        CourseKey course = new CourseKey(wish.course());
        return Boolean.TRUE.equals(wish.preview())
                ? launches.preview(person, course, wish.activity())
                : launches.launch(person, course, wish.activity());
    }

    private static void problem(HttpServletResponse response, int status, String type, String title)
            throws IOException {
        problem(response, status, type, title, Map.of());
    }

    private static void problem(
            HttpServletResponse response, int status, String type, String title, Map<String, Object> further)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        Map<String, Object> body = new LinkedHashMap<>(further);
        body.putAll(Map.of("type", "urn:regie:problem:" + type, "title", title, "status", status));
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(body));
    }
}
