package dev.regie.core.access.internal;

import dev.regie.core.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Puts the request rules before every other filter and in their order, which annotations cannot say; a browser that comes by https sends the session by https alone. */
@WebListener
public class RequestRules implements ServletContextListener {
    @Inject
    private Settings settings;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public RequestRules() {}

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.getSessionCookieConfig()
                .setSecure("https".equals(settings.baseUrl().getScheme()));
        add(context, "regie-1-security-headers", SecurityHeadersFilter.class);
        add(context, "regie-2-authority", AuthorityFilter.class);
        add(context, "regie-3-cross-site", CrossSiteFilter.class);
        add(context, "regie-4-outage", OutageFilter.class);
        add(context, "regie-5-caller", CallerFilter.class);
        add(context, "regie-6-permission", PermissionFilter.class);
    }

    private static void add(ServletContext context, String name, Class<? extends Filter> filter) {
        FilterRegistration.Dynamic registration = context.addFilter(name, filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }
}
