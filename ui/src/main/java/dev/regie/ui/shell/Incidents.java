package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.shared.DatabaseOutage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/** The one place where faults of the pages end: the log gets the whole story, the person a number to name. */
@ApplicationScoped
public class Incidents {

    private static final Logger LOG = System.getLogger(Incidents.class.getName());

    @Inject
    CurrentUser currentUser;

    /** Shows a fault in an act on a page, which stays as it is. */
    public void handle(ErrorEvent event) {
        Throwable fault = event.getThrowable();
        if (cause(fault, AccessDenied.class).isPresent()
                && currentUser.caller() instanceof Caller.Nobody
                && UI.getCurrent() != null) {
            // Not a matter of rights: the sign-in is over, and assets/session.js says so.
            UI.getCurrent().getPage().executeJs("window.dispatchEvent(new Event('regie-signed-out'))");
            return;
        }
        if (DatabaseOutage.isBehind(fault)) {
            outage(fault);
            show(text("outage.title"), text("outage.message"));
        } else if (cause(fault, AccessDenied.class).isPresent()) {
            show(text("denied.title"), text("denied.act"));
        } else {
            show(text("incident.title"), text("incident.message", report(fault)));
        }
    }

    /** Writes a fault to the log under a short number, which it returns. */
    public String report(Throwable fault) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Incident " + incident, fault);
        return incident;
    }

    /** Says in the log, in a line, that a page could not reach the data. */
    public static void outage(Throwable fault) {
        LOG.log(Level.WARNING, "A page met no database: {0}", fault.toString());
    }

    private static void show(String title, String message) {
        if (UI.getCurrent() == null) {
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(message);
        dialog.setConfirmText(text("incident.close"));
        dialog.open();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
