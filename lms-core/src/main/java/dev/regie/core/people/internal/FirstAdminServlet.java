package dev.regie.core.people.internal;

import dev.regie.core.access.SystemWork;
import dev.regie.core.people.FirstAdmin;
import dev.regie.core.people.FirstAdminResult;
import dev.regie.core.people.NewPerson;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.PersonResult;
import dev.regie.core.shared.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** {@code /first-admin?token=…}: shows the form and takes it. */
@WebServlet("/first-admin")
public class FirstAdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FirstAdmin firstAdmin;

    @Inject
    private transient SystemWork systemWork;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FirstAdminPage page = new FirstAdminPage(language(request));
        String token = text(request, "token");
        if (firstAdmin.isGood(token)) {
            answer(response, 200, page.form(token, null, _ -> null));
        } else {
            answer(response, 404, page.invalid());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Language language = language(request);
        FirstAdminPage page = new FirstAdminPage(language);
        String token = text(request, "token");
        PersonName name =
                new PersonName(text(request, "given"), text(request, "tussenvoegsel"), text(request, "family"));
        NewPerson person = new NewPerson(name, text(request, "email"), language, Set.of());
        FirstAdminResult result = systemWork.call(() -> firstAdmin.accept(token, person, text(request, "password")));
        switch (result) {
            case FirstAdminResult.Made _ -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/login");
            }
            case FirstAdminResult.LinkInvalid() -> answer(response, 404, page.invalid());
            case FirstAdminResult.Refused(PersonResult reason) -> {
                String trouble = reason instanceof PersonResult.NameIncomplete ? "badName" : "badEmail";
                answer(response, 422, page.form(token, trouble, request::getParameter));
            }
            case FirstAdminResult.PasswordRefused _ ->
                answer(response, 422, page.form(token, "badPassword", request::getParameter));
        }
    }

    private static void answer(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", FirstAdminPage.POLICY);
        response.getWriter().write(html);
    }

    private static Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang"))
                .or(() -> Optional.ofNullable(request.getHeader("Accept-Language"))
                        .map(header -> request.getLocale().toLanguageTag()))
                .flatMap(Language::ofTag)
                .orElse(Language.NL);
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
