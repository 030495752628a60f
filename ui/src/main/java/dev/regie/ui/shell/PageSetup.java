package dev.regie.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.regie.ui.i18n.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives every page its language, its guard and its error handler. */
@ApplicationScoped
public class PageSetup {

    @Inject
    Languages languages;

    @Inject
    NavigationGuard guard;

    @Inject
    Incidents incidents;

    void onServiceInit(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::setUpSession);
        event.getSource().addUIInitListener(this::setUpPage);
        event.addIndexHtmlRequestListener(this::setUpHtml);
    }

    private void setUpSession(SessionInitEvent event) {
        event.getSession().setErrorHandler(incidents::handle);
    }

    private void setUpPage(UIInitEvent event) {
        Languages.apply(languages.of(VaadinRequest.getCurrent()), event.getUI());
        event.getUI().addBeforeEnterListener(guard::check);
    }

    private void setUpHtml(IndexHtmlResponse response) {
        response.getDocument()
                .getElementsByTag("html")
                .attr("lang", languages.of(response.getVaadinRequest()).tag());
    }
}
