package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.regie.core.shared.DatabaseOutage;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be made. */
@ParentLayout(Frame.class)
public class FaultPage extends Page implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Incidents incidents;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassName("narrow");
        Exception fault = parameter.getException();
        boolean outage = DatabaseOutage.isBehind(fault);
        if (outage) {
            Incidents.outage(fault);
        }
        title(outage ? text("outage.title") : text("incident.title"));
        lead(outage ? text("outage.message") : text("incident.message", incidents.report(fault)));
        add(Drawing.SIGNPOST.picture(), Links.quiet("/", text("toHome")));
        return outage ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
