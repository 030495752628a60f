package dev.regie.core.catalogue.rest;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published courses for automation. */
@Path("/courses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "courses")
public class CoursesResource {
    @Inject
    CurrentUser current;

    @Inject
    Catalogue catalogue;

    /** The latest version of each course, by key. */
    @GET
    @Operation(summary = "List courses", description = "The latest version of each, by key.")
    public Page<CourseSummary> list(
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        current.require(Role.TRAINER, Role.ADMIN);
        return Page.cut(catalogue.allLatest().stream().map(CourseSummary::of).toList(), offset, limit);
    }

    /** The latest version of one course. */
    @GET
    @Path("/{course}")
    @Operation(summary = "One course", description = "Its latest version.")
    public CourseSummary one(@PathParam("course") String key) {
        current.require(Role.TRAINER, Role.ADMIN);
        return known(key).flatMap(catalogue::latest).map(CourseSummary::of).orElseThrow(NotFoundException::new);
    }

    /** All versions of one course, newest first. */
    @GET
    @Path("/{course}/versions")
    @Operation(summary = "All versions of a course", description = "Newest first.")
    public List<CourseSummary> versions(@PathParam("course") String key) {
        current.require(Role.TRAINER, Role.ADMIN);
        List<CourseSummary> versions = known(key).map(catalogue::versions).orElse(List.of()).stream()
                .map(CourseSummary::of)
                .toList();
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return versions;
    }

    private static Optional<CourseKey> known(String key) {
        return StableId.isStableId(key) ? Optional.of(new CourseKey(key)) : Optional.empty();
    }
}
