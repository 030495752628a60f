package dev.regie.core.catalogue.rest;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.access.api.Versions;
import dev.regie.core.access.api.Words;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.CourseQuery;
import dev.regie.core.catalogue.CourseResult;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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

    /** What can be changed of a course itself. */
    public record CourseChange(@Nullable Boolean selfEnrolment) {}

    /** The latest version of each course that matches, by key. */
    @GET
    @Operation(summary = "List courses", description = "The latest version of each that matches, by key.")
    @APIResponse(responseCode = "200", description = "A stretch of the courses")
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public Page<CourseSummary> list(
            @Parameter(description = "Part of the title, in any language", example = "feedback")
                    @QueryParam("text")
                    @DefaultValue("")
                    String text,
            @Parameter(description = "An aspect that an objective is tagged with", example = "communication-feedback")
                    @QueryParam("aspect")
                    @Nullable
                    String aspect,
            @Parameter(description = "A language that the course has", example = "nl") @QueryParam("language") @Nullable
                    String language,
            @Parameter(description = "At most so many minutes, optional activities left out", example = "120")
                    @QueryParam("minutes")
                    @Nullable
                    Integer minutes,
            @Parameter(description = "Only courses that learners may choose for themselves, or only others")
                    @QueryParam("selfEnrolment")
                    @Nullable
                    Boolean selfEnrolment,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        current.require(Role.TRAINER, Role.ADMIN);
        Optional<Aspect> wantedAspect = read("aspect", aspect, Aspect::of);
        Optional<Language> wantedLanguage = read("language", language, Language::ofTag);
        Map<CourseKey, Course> courses = catalogue.courses();
        return catalogue
                .search(new CourseQuery(
                        "",
                        text,
                        wantedAspect,
                        Optional.ofNullable(minutes),
                        wantedLanguage,
                        selfEnrolment,
                        false,
                        offset,
                        limit))
                .map(version -> CourseSummary.of(version, isOpen(courses, version)));
    }

    /** The latest version of one course. */
    @GET
    @Path("/{course}")
    @Operation(summary = "One course", description = "Its latest version. Its ETag is asked for by PUT.")
    @APIResponse(responseCode = "200", description = "The course")
    @APIResponse(responseCode = "404", description = "No such course")
    public Response one(@Parameter(example = "communication") @PathParam("course") String key) {
        current.require(Role.TRAINER, Role.ADMIN);
        return answer(course(key));
    }

    /** Changes what holds for all versions of a course. */
    @PUT
    @Path("/{course}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let learners choose a course for themselves, or no longer",
            description = "Whoever is enrolled stays so.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "open", value = "{\"selfEnrolment\": true}")))
    @APIResponse(responseCode = "200", description = "The course as it is now")
    @APIResponse(responseCode = "400", description = "Something is missing or cannot be read")
    @APIResponse(responseCode = "404", description = "No such course")
    @APIResponse(responseCode = "412", description = "Changed meanwhile; read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(example = "communication") @PathParam("course") String key,
            @Parameter(description = "The ETag of the course", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String match,
            CourseChange change) {
        current.require(Role.TRAINER, Role.ADMIN);
        Course course = course(key);
        long seen = Versions.seen(match);
        boolean open = Words.given("selfEnrolment", change.selfEnrolment());
        return switch (catalogue.changeSelfEnrolment(course.key(), open, seen)) {
            case CourseResult.Stored(Course now) -> answer(now);
            case CourseResult.ChangedMeanwhile _ -> Versions.stale();
            case CourseResult.Unknown() -> throw unknown();
        };
    }

    /** All versions of one course, newest first. */
    @GET
    @Path("/{course}/versions")
    @Operation(summary = "All versions of a course", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "The versions")
    @APIResponse(responseCode = "404", description = "No such course")
    public List<CourseSummary> versions(@Parameter(example = "communication") @PathParam("course") String key) {
        current.require(Role.TRAINER, Role.ADMIN);
        Course course = course(key);
        return catalogue.versions(course.key()).stream()
                .map(version -> CourseSummary.of(version, course.selfEnrolment()))
                .toList();
    }

    private Course course(String key) {
        return Optional.of(key)
                .filter(StableId::isStableId)
                .map(CourseKey::new)
                .flatMap(catalogue::course)
                .orElseThrow(CoursesResource::unknown);
    }

    private Response answer(Course course) {
        CourseVersion latest = catalogue.latest(course.key()).orElseThrow(CoursesResource::unknown);
        return Response.ok(CourseSummary.of(latest, course.selfEnrolment()))
                .tag(Long.toString(course.version()))
                .build();
    }

    private static boolean isOpen(Map<CourseKey, Course> courses, CourseVersion version) {
        return Optional.ofNullable(courses.get(version.key()))
                .filter(Course::selfEnrolment)
                .isPresent();
    }

    private static <T> Optional<T> read(String name, @Nullable String text, Function<String, Optional<T>> reader) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                reader.apply(text).orElseThrow(() -> new BadRequestException(name + " is unknown: " + text)));
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no course has this key");
    }
}
