package dev.regie.core.access.internal;

import dev.regie.core.access.ApiClient;
import dev.regie.core.access.ApiCredentialService;
import dev.regie.core.access.BasicCredentials;
import dev.regie.core.access.SessionSignIn;
import dev.regie.core.access.SignIn;
import dev.regie.core.shared.DatabaseOutage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who is calling: at {@code /api} a program by its key, elsewhere a person by their session, as long as the sign-in holds. {@code /xapi} and
 * {@code /play/api} never use the session and check what they are sent themselves. A wrong key is nobody; the permission table answers 401.
 */
@ApplicationScoped
public class RegieAuthentication implements HttpAuthenticationMechanism {
    /** The request attribute with the {@link ApiClient} whose key was right. */
    static final String CLIENT = "regie.client";

    /** The request attribute that is there when nobody could find out who is calling, since the database cannot be reached. */
    static final String OUTAGE = "regie.outage";

    /** The request attribute with the {@link SignIn} that the session belongs to. */
    static final String SIGN_IN = "regie.sign-in";

    private ApiCredentialService credentials;
    private SignInMemory signIns;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected RegieAuthentication() {}

    @Inject
    RegieAuthentication(ApiCredentialService credentials, SignInMemory signIns) {
        this.credentials = credentials;
        this.signIns = signIns;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return recognise(request, context);
        } catch (RuntimeException fault) {
            if (!DatabaseOutage.isBehind(fault)) {
                throw fault;
            }
            // The container would say 403, which is not true; the request rules say what is.
            request.setAttribute(OUTAGE, true);
            return context.doNothing();
        }
    }

    private AuthenticationStatus recognise(HttpServletRequest request, HttpMessageContext context) {
        String path = Paths.of(request);
        if (path.startsWith("/xapi/") || path.startsWith("/play/api/")) {
            // A lesson carries its own token; all the same, whoever works in one is not idle.
            SessionSignIn.of(request).ifPresent(signIns::busy);
            return context.doNothing();
        }
        String authorization = request.getHeader("Authorization");
        if (path.startsWith("/api/") && authorization != null) {
            Optional<ApiClient> client = BasicCredentials.read(authorization)
                    .flatMap(basic -> credentials.verify(basic.name(), basic.secret()));
            if (client.isEmpty()) {
                return context.doNothing();
            }
            request.setAttribute(CLIENT, client.get());
            return context.notifyContainerAboutLogin("key:" + client.get().key(), Set.of("program"));
        }
        Optional<SignIn> signIn = SessionSignIn.of(request)
                .flatMap(id ->
                        ActivityRule.isActivity(path, request.getQueryString()) ? signIns.busy(id) : signIns.open(id));
        if (signIn.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(SIGN_IN, signIn.get());
        return context.notifyContainerAboutLogin(signIn.get().person().toString(), Set.of("person"));
    }
}
