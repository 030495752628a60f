package dev.regie.player.lesson.rest;

import dev.regie.player.launch.Launch;
import dev.regie.player.launch.LaunchTokens;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Lets in whoever carries a launch token, and nobody else: the session cookie counts for nothing here. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class LaunchTokenFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    LaunchTokens tokens;

    @Inject
    CurrentLaunch current;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString("Authorization");
        Optional<Launch> launch = header != null && header.startsWith(SCHEME)
                ? tokens.verify(header.substring(SCHEME.length()).strip())
                : Optional.empty();
        if (launch.isPresent()) {
            current.set(launch.get());
        } else {
            request.abortWith(Problem.TOKEN.response());
        }
    }
}
