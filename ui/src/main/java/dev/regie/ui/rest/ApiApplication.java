package dev.regie.ui.rest;

import dev.regie.core.access.api.ApiBasics;
import dev.regie.core.catalogue.rest.CoursesResource;
import dev.regie.core.cohort.rest.CohortPeopleResource;
import dev.regie.core.cohort.rest.CohortsResource;
import dev.regie.core.enrolment.rest.EnrolmentsResource;
import dev.regie.core.people.rest.MeResource;
import dev.regie.core.people.rest.PeopleResource;
import dev.regie.core.people.rest.TeamsResource;
import dev.regie.search.rest.SearchResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/** REST for automation. Its classes are listed one by one: a bare application would serve those of {@code /xapi} as well. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    private static final Set<Class<?>> RESOURCES = Set.of(
            MeResource.class,
            PeopleResource.class,
            TeamsResource.class,
            CoursesResource.class,
            CohortsResource.class,
            CohortPeopleResource.class,
            EnrolmentsResource.class,
            SearchResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(RESOURCES);
        classes.addAll(ApiBasics.PROVIDERS);
        return classes;
    }
}
