package dev.regie.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.regie.core.access.CurrentUser;
import jakarta.inject.Inject;

/** The bare address: sends everyone to the page their work begins at. */
@Route("")
public class HomeView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentUser currentUser;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(Home.of(currentUser.require().roles()));
    }
}
