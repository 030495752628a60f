package dev.regie.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.regie.core.access.ApplicationPolicy;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.shared.Digests;
import dev.regie.ui.i18n.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives every page its language, its guard and its error handler. */
@ApplicationScoped
public class PageSetup {

    /** Somebody who only looks at the sign-in page is not remembered for long. */
    private static final int NOBODYS_SECONDS = 30 * 60;

    @Inject
    Languages languages;

    @Inject
    CurrentUser currentUser;

    @Inject
    NavigationGuard guard;

    @Inject
    Incidents incidents;

    void onServiceInit(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::setUpSession);
        event.getSource().addUIInitListener(this::setUpPage);
        event.addIndexHtmlRequestListener(this::setUpHtml);
        event.getSource().setSystemMessagesProvider(info -> SessionLost.messages(info.getLocale()));
    }

    private void setUpSession(SessionInitEvent event) {
        event.getSession().setErrorHandler(incidents::handle);
        if (currentUser.person().isEmpty()) {
            event.getSession().getSession().setMaxInactiveInterval(NOBODYS_SECONDS);
        }
    }

    private void setUpPage(UIInitEvent event) {
        Languages.apply(languages.of(VaadinRequest.getCurrent()), event.getUI());
        event.getUI().addBeforeEnterListener(guard::check);
    }

    private void setUpHtml(IndexHtmlResponse response) {
        languages.chooseAsked(response.getVaadinRequest());
        response.getDocument()
                .getElementsByTag("html")
                .attr("lang", languages.of(response.getVaadinRequest()).tag());
        response.getDocument()
                .head()
                .appendElement("script")
                .attr("src", "/assets/session.js")
                .attr("defer", true);
        String nonce = Digests.secret();
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", ApplicationPolicy.withNonce(nonce));
    }
}
