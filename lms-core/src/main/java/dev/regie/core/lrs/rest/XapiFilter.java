package dev.regie.core.lrs.rest;

import dev.regie.core.access.ApiClient;
import dev.regie.core.access.ApiCredentialService;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.LaunchTokens;
import dev.regie.core.lrs.XapiVersion;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * In front of everything at {@code /xapi}: version, key or token, and error bodies. There is no container login and no
 * session here, so a person who is signed in has no right at this address.
 */
@WebFilter(urlPatterns = "/xapi/*", asyncSupported = true)
public class XapiFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final String VERSION_HEADER = "X-Experience-API-Version";
    private static final System.Logger LOG = System.getLogger(XapiFilter.class.getName());
    private static final String ABOUT = "/xapi/about";

    @Inject
    transient ApiCredentialService credentials;

    @Inject
    transient Instance<LaunchTokens> launchTokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> asked = Optional.ofNullable(request.getHeader(VERSION_HEADER));
        Optional<XapiVersion> version = asked.map(String::strip).flatMap(XapiVersion::parse);
        response.setHeader(VERSION_HEADER, version.orElse(XapiVersion.V2_0).header());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            if (!request.getRequestURI().equals(request.getContextPath() + ABOUT)) {
                Optional<XapiCaller> caller = verified(request, response);
                if (caller.isEmpty()) {
                    response.setHeader("WWW-Authenticate", "Basic realm=\"xAPI\", charset=\"UTF-8\"");
                    throw new XapiProblem(
                            401,
                            "A key and its secret are needed, or a launch token.",
                            "",
                            "xAPI 1.0.3 Communication 4.0");
                }
                request.setAttribute(XapiRequest.CALLER, caller.get());
                request.setAttribute(XapiRequest.VERSION, version.orElseThrow(() -> wrongVersion(asked)));
            }
            chain.doFilter(new CalmRequest(request), new ExactResponse(response, request));
        } catch (XapiProblem problem) {
            write(response, problem.status(), problem.body());
        }
    }

    private static XapiProblem wrongVersion(Optional<String> asked) {
        String message = asked.map(text -> "This version of xAPI is not spoken here; 1.0.x and 2.0.x are: " + text)
                .orElse("The header " + VERSION_HEADER + " is missing; 1.0.x and 2.0.x are spoken here.");
        return new XapiProblem(400, message, VERSION_HEADER, "xAPI 1.0.3 Communication 3.3");
    }

    private Optional<XapiCaller> verified(HttpServletRequest request, HttpServletResponse response) {
        try {
            return caller(request);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "A key or token could not be checked", fault);
            response.setHeader("Retry-After", "5");
            throw new XapiProblem(503, "The store cannot be reached at the moment.", "", "");
        }
    }

    private Optional<XapiCaller> caller(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        String[] parts = header.strip().split(" +", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> client(parts[1]);
            case "bearer" -> launched(parts[1]);
            default -> Optional.empty();
        };
    }

    private Optional<XapiCaller> client(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            Optional<ApiClient> client = credentials.verify(pair.substring(0, colon), pair.substring(colon + 1));
            return client.map(found -> new XapiCaller(new Authority.Client(found.key()), found.scopes()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<XapiCaller> launched(String token) {
        return launchTokens.stream()
                .findFirst()
                .flatMap(tokens -> tokens.verify(token))
                .map(authority -> new XapiCaller(authority, XapiCaller.LAUNCHED));
    }

    static void write(HttpServletResponse response, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
