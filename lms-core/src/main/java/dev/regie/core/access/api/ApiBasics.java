package dev.regie.core.access.api;

import java.util.Set;

/** The providers that the JAX-RS application at {@code /api} lists beside its resources. */
public final class ApiBasics {
    /** All of them. */
    public static final Set<Class<?>> PROVIDERS =
            Set.of(JsonBodies.class, AccessDeniedMapper.class, WebFaultMapper.class, FaultMapper.class);

    private ApiBasics() {}
}
