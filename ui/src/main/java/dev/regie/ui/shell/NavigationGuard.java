package dev.regie.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Address;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.PermissionTable;
import dev.regie.ui.signin.LocalAddress;
import dev.regie.ui.signin.SignInView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Asks the permission table before any page opens. Who has to sign in first comes back to the page afterwards. */
@ApplicationScoped
public class NavigationGuard {

    @Inject
    CurrentUser currentUser;

    /** Lets the navigation go on, sends it to the sign-in page, or refuses it. */
    public void check(BeforeEnterEvent event) {
        if (HasErrorParameter.class.isAssignableFrom(event.getNavigationTarget())) {
            return;
        }
        String path = "/"
                + RouteConfiguration.forSessionScope().getUrl(event.getNavigationTarget(), event.getRouteParameters());
        switch (PermissionTable.decide(Address.ofView(path), currentUser.caller())) {
            case ALLOWED -> {}
            case UNKNOWN_ADDRESS -> event.rerouteToError(NotFoundException.class);
            case FORBIDDEN -> event.rerouteToError(new AccessDenied(path), path);
            case SIGN_IN_FIRST -> event.forwardTo(SignInView.class, RouteParameters.empty(), remember(path, event));
        }
    }

    private static QueryParameters remember(String path, BeforeEnterEvent event) {
        String query = event.getLocation().getQueryParameters().getQueryString();
        String address = query.isEmpty() ? path : path + "?" + query;
        return LocalAddress.safe(address)
                .filter(safe -> !safe.equals("/"))
                .map(safe -> QueryParameters.simple(Map.of(SignInView.THEN, safe)))
                .orElse(QueryParameters.empty());
    }
}
