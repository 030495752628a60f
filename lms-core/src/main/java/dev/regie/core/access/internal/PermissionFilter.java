package dev.regie.core.access.internal;

import dev.regie.core.access.Address;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Decision;
import dev.regie.core.access.Permission;
import dev.regie.core.access.PermissionTable;
import dev.regie.core.access.Who;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Last of the request rules: the {@link PermissionTable}. Where a launch token or, at {@code /xapi}, a key decides, it sees to it that the
 * address exists and leaves the rest to the area, which answers in its own way.
 */
public class PermissionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(PermissionFilter.class.getName());

    /** Open to everybody, but with another answer to somebody who is signed in. */
    private static final Set<String> DEPENDS_ON_CALLER = Set.of(PermissionTable.FRAMEWORK_AT_ROOT, "/session");

    @Inject
    private transient CurrentUser current;

    /**
     * While nobody can find out who is calling, an open page is told to wait too: as a stranger its reader would be led to the sign-in page
     * by a click, or told that they are signed out.
     */
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Address address = address(request);
        if (address.path().startsWith("/xapi/") && PermissionTable.hasPath(address.path())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Permission> row = PermissionTable.row(address);
        if (row.isEmpty()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "No row in the permission table: {0} {1}",
                    address.method(),
                    address.path());
            if (address.path().startsWith("/xapi/")) {
                response.setHeader("X-Experience-API-Version", "2.0.0");
            }
            Refusals.notFound(request, response);
            return;
        }
        if (row.get().who().contains(Who.LAUNCH_TOKEN)) {
            chain.doFilter(request, response);
            return;
        }
        Decision decision = PermissionTable.decide(row.get(), current.caller());
        if (request.getAttribute(RegieAuthentication.OUTAGE) != null
                && (decision != Decision.ALLOWED || DEPENDS_ON_CALLER.contains(address.path()))) {
            Refusals.unavailable(request, response);
            return;
        }
        switch (decision) {
            case ALLOWED -> chain.doFilter(request, response);
            case UNKNOWN_ADDRESS -> Refusals.notFound(request, response);
            case SIGN_IN_FIRST -> Refusals.signInFirst(request, response, isPage(row.get()));
            case FORBIDDEN -> Refusals.forbidden(request, response, "You are signed in, but this is not for you.");
        }
    }

    private static Address address(HttpServletRequest request) {
        String path = Paths.of(request);
        String query = request.getQueryString();
        boolean framework = path.equals("/") && query != null && query.startsWith("v-r=");
        return new Address(request.getMethod(), framework ? PermissionTable.FRAMEWORK_AT_ROOT : path);
    }

    private static boolean isPage(Permission row) {
        return row.method().equals("GET")
                && (row.kind() == Permission.Kind.VIEW || row.kind() == Permission.Kind.PLAYER);
    }
}
