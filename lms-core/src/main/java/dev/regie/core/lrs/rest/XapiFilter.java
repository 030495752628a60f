package dev.regie.core.lrs.rest;

import dev.regie.core.access.Address;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.Timestamps;
import dev.regie.core.shared.Settings;
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
import java.util.Optional;
import java.util.Set;

/**
 * In front of everything at {@code /xapi}: other origins, sizes, the alternate syntax, version, key or token, scopes, and error
 * bodies. There is no container login and no session here, so a person who is signed in has no right at this address.
 */
@WebFilter(urlPatterns = "/xapi/*", asyncSupported = true)
public class XapiFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(XapiFilter.class.getName());
    private static final String STATEMENTS = "/xapi/statements";
    /** For everybody, and in whatever version (xAPI 1.0.3 Communication 2.8). */
    private static final Set<String> OPEN =
            Set.of("/xapi/about", "/xapi/extensions/openapi", "/xapi/extensions/profile");

    @Inject
    transient XapiCallers callers;

    @Inject
    transient RequestLimits limits;

    @Inject
    transient Settings settings;

    @Inject
    transient StatementService statements;

    @Override
    protected void doFilter(HttpServletRequest sent, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SpokenVersion spoken = spokenVersion();
        Optional<String> header = header(sent);
        response.setHeader(SpokenVersion.HEADER, spoken.ofAnswer(header).header());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String origin = sent.getHeader("Origin");
        CrossOrigin crossOrigin = new CrossOrigin(settings.xapi());
        crossOrigin.headers(origin).forEach(response::setHeader);
        if (CrossOrigin.isPreflight(sent.getMethod(), origin, sent.getHeader("Access-Control-Request-Method"))) {
            crossOrigin.preflight(origin).forEach(response::setHeader);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            RequestSize.check(sent, limits, spoken.ofAnswer(header));
            HttpServletRequest request = meant(sent, spoken);
            header = header(request);
            response.setHeader(SpokenVersion.HEADER, spoken.ofAnswer(header).header());
            Address address = new Address(request.getMethod(), path(request));
            if (OPEN.contains(address.path())) {
                request.setAttribute(XapiRequest.VERSION, spoken.ofAnswer(header));
            } else {
                XapiCaller caller = caller(request, spoken.ofAnswer(header));
                XapiVersion version = spoken.ofRequest(header);
                request.setAttribute(XapiRequest.CALLER, caller);
                request.setAttribute(XapiRequest.VERSION, version);
                caller.requireRow(address);
            }
            chain.doFilter(new CalmRequest(request), new ExactResponse(response, request));
        } catch (XapiProblem problem) {
            if (path(sent).equals(STATEMENTS) && problem.status() < 500) {
                consistentThrough(response);
            }
            write(sent, response, problem);
        }
    }

    private SpokenVersion spokenVersion() {
        return new SpokenVersion(
                XapiVersion.parse(settings.xapi().version()).orElseThrow(),
                settings.xapi().versionRequired());
    }

    private static Optional<String> header(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(SpokenVersion.HEADER));
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** The request that one in the alternate syntax stands for; any other as it is. */
    private HttpServletRequest meant(HttpServletRequest sent, SpokenVersion spoken) {
        XapiRequest request = new XapiRequest(sent);
        if (!AlternateForm.isMeant(sent.getMethod(), request.query())) {
            return sent;
        }
        refuseAlternateInTwo(spoken, header(sent), true);
        HttpServletRequest meant =
                new AlternateRequest(sent, AlternateForm.read(request.query(), request.text(limits.bodyBytes())));
        refuseAlternateInTwo(spoken, header(meant), spoken.required());
        return meant;
    }

    /** @param mayBeMissing whether a missing version is another's concern */
    private static void refuseAlternateInTwo(SpokenVersion spoken, Optional<String> header, boolean mayBeMissing) {
        if (!(header.isEmpty() && mayBeMissing) && spoken.ofAnswer(header) == XapiVersion.V2_0) {
            throw new XapiProblem(
                    400,
                    "xAPI 2.0 has no alternate request syntax; send the request itself.",
                    "method",
                    XapiSection.ALTERNATE.in(XapiVersion.V2_0));
        }
    }

    private XapiCaller caller(HttpServletRequest request, XapiVersion version) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null) {
            throw unknown(version);
        }
        try {
            return callers.of(authorization.strip()).orElseThrow(() -> unknown(version));
        } catch (RuntimeException fault) {
            throw XapiFaults.problem(fault);
        }
    }

    private static XapiProblem unknown(XapiVersion version) {
        return new XapiProblem(
                401,
                "A key and its secret are needed, or a launch token.",
                "Authorization",
                XapiSection.AUTHENTICATION.in(version));
    }

    /** Every answer of this resource has it, refusals too (xAPI 1.0.3 Communication 2.1.3); a refusal does not wait for the store. */
    private void consistentThrough(HttpServletResponse response) {
        try {
            response.setHeader(ConsistentThroughFilter.HEADER, Timestamps.format(statements.consistentThrough()));
        } catch (RuntimeException fault) {
            LOG.log(Level.DEBUG, "A refusal without its Consistent-Through", fault);
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, XapiProblem problem)
            throws IOException {
        ErrorFormat format = ErrorFormat.of(request.getHeader("Accept"));
        byte[] bytes = format.write(problem.body()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setContentType(format.contentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
