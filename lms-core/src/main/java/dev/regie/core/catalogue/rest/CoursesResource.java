package dev.regie.core.catalogue.rest;

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

/** Published courses for automation. */
@Path("/courses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CoursesResource {
    private static final int MOST = 200;

    @Inject
    Catalogue catalogue;

    /** The latest version of each course, by key. */
    @GET
    public Page<CourseSummary> list(
            @QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("limit") @DefaultValue("50") int limit) {
        int from = Math.max(0, offset);
        int atMost = Math.clamp(limit, 1, MOST);
        List<CourseSummary> all =
                catalogue.allLatest().stream().map(CourseSummary::of).toList();
        return new Page<>(all.stream().skip(from).limit(atMost).toList(), all.size(), from, atMost);
    }

    /** The latest version of one course. */
    @GET
    @Path("/{key}")
    public CourseSummary one(@PathParam("key") String key) {
        return known(key).flatMap(catalogue::latest).map(CourseSummary::of).orElseThrow(NotFoundException::new);
    }

    /** All versions of one course, newest first. */
    @GET
    @Path("/{key}/versions")
    public List<CourseSummary> versions(@PathParam("key") String key) {
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
