package dev.regie.core.lrs.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The resources at {@code /xapi}, listed one by one: an application without a list would serve those of {@code /api} too. */
@ApplicationPath("/xapi")
public class XapiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AboutResource.class,
                StatementsResource.class,
                ActivitiesResource.class,
                AgentsResource.class,
                StateResource.class,
                ActivityProfileResource.class,
                AgentProfileResource.class,
                DescriptionResource.class,
                ProfileResource.class,
                XapiFaults.class,
                ConsistentThroughFilter.class);
    }
}
