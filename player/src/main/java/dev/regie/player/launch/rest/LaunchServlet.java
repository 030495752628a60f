package dev.regie.player.launch.rest;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Settings;
import dev.regie.player.launch.LaunchDecision.Closed;
import dev.regie.player.launch.LaunchDecision.Reason;
import dev.regie.player.launch.LaunchResult;
import dev.regie.player.launch.LaunchResult.Launched;
import dev.regie.player.launch.LaunchResult.Refused;
import dev.regie.player.launch.LaunchService;
import dev.regie.player.launch.internal.Assets;
import dev.regie.player.launch.internal.LaunchPage;
import dev.regie.player.launch.internal.PageHeaders;
import dev.regie.player.launch.internal.PlainPage;
import dev.regie.player.launch.internal.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code GET /play/{course}/{activity}} and {@code GET /play/preview/{course}/{activity}}: the pages that lessons run in. */
@WebServlet("/play/*")
public class LaunchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser current;

    @Inject
    private transient LaunchService launches;

    @Inject
    private transient PeopleService people;

    @Inject
    private transient Assets assets;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedInPerson> person = current.person();
        if (person.isEmpty()) {
            response.sendRedirect("/login?to=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
            return;
        }
        Language language = people.find(person.get().id()).map(Person::language).orElse(Language.NL);
        Optional<Wish> wish = Wish.of(request.getPathInfo());
        PageHeaders.on(response, settings.embedHosts());
        try {
            LaunchResult result = wish.map(found -> launch(person.get(), found))
                    .orElseGet(() -> new Refused(new Closed(Reason.UNKNOWN)));
            switch (result) {
                case Launched launched -> page(request, response, launched, language, wish.orElseThrow());
                case Refused(Closed why) -> {
                    response.setStatus(PlainPage.status(why.reason()));
                    plain(response, PlainPage.of(why, language, assets.address("player.css")));
                }
            }
        } catch (AccessDenied e) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            plain(
                    response,
                    PlainPage.of(Words.FORBIDDEN_TITLE, Words.FORBIDDEN_TEXT, language, assets.address("player.css")));
        }
    }

    private LaunchResult launch(SignedInPerson person, Wish wish) {
        return wish.preview()
                ? launches.preview(person, wish.course(), wish.activity())
                : launches.launch(person, wish.course(), wish.activity());
    }

    private void page(
            HttpServletRequest request, HttpServletResponse response, Launched launched, Language language, Wish wish)
            throws IOException {
        List<Language> offered = launched.course().content().languages();
        Language content = Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::ofTag)
                .filter(offered::contains)
                .orElse(offered.contains(language) ? language : offered.getFirst());
        String title = launched.activity().title().in(content).text() + " · "
                + launched.course().content().title().in(content).text();
        String home = (wish.preview() ? "/studio/courses/" : "/learn/courses/") + wish.course();
        LaunchPage page = new LaunchPage(
                launched.token(),
                title,
                language,
                content,
                home,
                assets.address("player.css"),
                assets.address("player.js"));
        response.getWriter().write(page.html());
    }

    private static void plain(HttpServletResponse response, PlainPage page) throws IOException {
        response.getWriter().write(page.html());
    }

    /** What an address asks to open. */
    private record Wish(CourseKey course, String activity, boolean preview) {

        static Optional<Wish> of(String pathInfo) {
            List<String> parts = pathInfo == null ? List.of() : List.of(pathInfo.split("/", -1));
            boolean preview = parts.size() == 4 && parts.get(1).equals("preview");
            if (!preview && parts.size() != 3) {
                return Optional.empty();
            }
            String course = parts.get(parts.size() - 2);
            String activity = parts.getLast();
            return StableId.isStableId(course) && StableId.isStableId(activity)
                    ? Optional.of(new Wish(new CourseKey(course), activity, preview))
                    : Optional.empty();
        }
    }
}
