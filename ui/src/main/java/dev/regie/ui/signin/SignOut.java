package dev.regie.ui.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

/** Ends a person's session. */
public final class SignOut {

    private SignOut() {}

    /** Leaves for the sign-in page; everything of the session is gone when it opens. */
    public static void now(UI ui) {
        ui.getPage().setLocation("/login");
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
