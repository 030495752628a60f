package dev.regie.core.access.internal;

import dev.regie.core.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The {@link CrossSiteRule}. Asks the container who is signed in and never the session, which Liberty hands to nobody but the person it
 * logged in for this very request.
 */
public class CrossSiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(CrossSiteFilter.class.getName());

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CrossSiteRule.Asked asked = new CrossSiteRule.Asked(
                request.getMethod(),
                Paths.of(request),
                request.getUserPrincipal() != null,
                request.getHeader("Authorization") != null,
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"));
        if (new CrossSiteRule(settings.baseUrl()).refuses(asked)) {
            LOG.log(System.Logger.Level.WARNING, "Refused as coming from another site: {0}", asked);
            Refusals.forbidden(request, response, "The request did not come from a page of this address.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
