package dev.regie.core.access.internal;

import dev.regie.core.shared.DatabaseOutage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whoever asks while the database cannot be reached, and is not answered by the area itself, reads so and when to try again. */
public class OutageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(OutageFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException fault) {
            if (response.isCommitted() || !DatabaseOutage.isBehind(fault)) {
                throw fault;
            }
            LOG.log(System.Logger.Level.WARNING, "Answered 503: {0}", fault.toString());
            Refusals.unavailable(request, response);
        }
    }
}
