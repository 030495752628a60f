package dev.regie.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the index is open and filled. */
@Readiness
@ApplicationScoped
public class IndexHealth implements HealthCheck {

    @Inject
    IndexFollower follower;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index")
                .status(follower.index().isPresent())
                .build();
    }
}
