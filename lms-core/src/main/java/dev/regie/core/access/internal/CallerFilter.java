package dev.regie.core.access.internal;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.ApiClient;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignIn;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.shared.PersonId;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;

/**
 * Tells {@link CurrentUser} whom the container took the caller for. The roles are looked up only when somebody asks, and then in the
 * database: an account that was shut out since counts as nobody.
 */
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser current;

    @Inject
    private transient AccountService accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal principal = request.getUserPrincipal();
        if (request.getAttribute(RegieAuthentication.SIGN_IN) instanceof SignIn signIn) {
            current.cameWith(signIn);
        }
        if (request.getAttribute(RegieAuthentication.CLIENT) instanceof ApiClient client) {
            current.become(() -> new Caller.Client(client));
        } else if (principal != null) {
            PersonId person = PersonId.of(principal.getName());
            current.become(() -> caller(person));
        }
        chain.doFilter(request, response);
    }

    private Caller caller(PersonId person) {
        Set<Role> roles = accounts.roles(person);
        return roles.isEmpty() ? new Caller.Nobody() : new Caller.Somebody(new SignedInPerson(person, roles));
    }
}
