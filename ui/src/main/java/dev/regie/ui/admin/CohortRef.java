package dev.regie.ui.admin;

import com.vaadin.flow.router.RouteParameters;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.enrolment.CohortId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Which cohort a page is about, and the addresses of its pages. */
final class CohortRef {

    static final String COHORT = "cohort";
    static final String VERSION = "version";

    private CohortRef() {}

    static Optional<CohortId> cohort(RouteParameters parameters) {
        return parameters.get(COHORT).flatMap(text -> id(text, CohortId::new));
    }

    static Optional<CourseVersionId> version(RouteParameters parameters) {
        return parameters.get(VERSION).flatMap(text -> id(text, CourseVersionId::new));
    }

    static String page(CohortId cohort) {
        return "admin/cohorts/" + cohort;
    }

    static String edit(CohortId cohort) {
        return page(cohort) + "/edit";
    }

    static String people(CohortId cohort) {
        return page(cohort) + "/people";
    }

    static String move(CohortId cohort, CourseVersionId to) {
        return page(cohort) + "/versions/" + to;
    }

    private static <T> Optional<T> id(String text, Function<UUID, T> id) {
        try {
            return Optional.of(id.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
