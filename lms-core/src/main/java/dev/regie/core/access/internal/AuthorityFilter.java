package dev.regie.core.access.internal;

import dev.regie.core.access.internal.AuthorityRule.Verdict.Elsewhere;
import dev.regie.core.access.internal.AuthorityRule.Verdict.NotHere;
import dev.regie.core.access.internal.AuthorityRule.Verdict.Pass;
import dev.regie.core.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The {@link AuthorityRule}; before any rule that looks at who is calling. */
public class AuthorityFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        AuthorityRule.Verdict verdict = new AuthorityRule(settings.baseUrl(), settings.contentUrl())
                .judge(
                        request.getHeader("Host"),
                        request.getMethod(),
                        Paths.of(request),
                        request.getRequestURI() + (query == null ? "" : "?" + query));
        switch (verdict) {
            case Pass() -> chain.doFilter(request, response);
            case NotHere() -> Refusals.notFound(request, response);
            case Elsewhere(String address) -> {
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", address);
            }
        }
    }
}
