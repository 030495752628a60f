package dev.regie.core.lrs.rest;

import dev.regie.core.access.ApiClient;
import dev.regie.core.access.ApiCredentialService;
import dev.regie.core.access.BasicCredentials;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.LaunchTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds out who asks at {@code /xapi}: a client with its key and secret, or launched content with its token. */
@ApplicationScoped
public class XapiCallers {
    private static final String BEARER = "Bearer ";

    @Inject
    ApiCredentialService credentials;

    @Inject
    Instance<LaunchTokens> launchTokens;

    /**
     * Whom this header proves; empty if nobody.
     *
     * @param authorization the header's value
     */
    Optional<XapiCaller> of(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? launched(authorization.substring(BEARER.length()).strip())
                : BasicCredentials.read(authorization).flatMap(this::client);
    }

    private Optional<XapiCaller> client(BasicCredentials given) {
        if (given.name().indexOf(0) >= 0) {
            return Optional.empty(); // no key has it, and PostgreSQL takes no such text
        }
        Optional<ApiClient> client = credentials.verify(given.name(), given.secret());
        return client.map(found -> new XapiCaller(new Authority.Client(found.key()), found.scopes()));
    }

    private Optional<XapiCaller> launched(String token) {
        return launchTokens.stream()
                .findFirst()
                .flatMap(tokens -> tokens.verify(token))
                .map(XapiCaller::new);
    }
}
