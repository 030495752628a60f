package dev.regie.search.rest;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.shared.Language;
import dev.regie.search.document.Minutes;
import dev.regie.search.query.SearchQuery;
import dev.regie.search.query.SearchService;
import dev.regie.search.query.Suggestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search for people who are signed in, with the rights of the search page. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "search")
public class SearchResource {

    private static final String EXAMPLE = """
            {"items": [{"course": "communication", "courseTitle": "Communicatie", "activity": "listening",
              "activityTitle": "Luisteren", "block": "silence", "kind": "lesson", "minutes": 15, "heading": "Luisteren",
              "language": "nl", "snippet": [{"text": "Een ", "match": false}, {"text": "stilte", "match": true}],
              "href": "/play/communication/listening?lang=nl#silence"}],
             "total": 1, "offset": 0, "limit": 20, "wording": "as-asked", "understood": "stilte",
             "facets": {"course": [{"value": "communication", "count": 1}], "kind": [{"value": "lesson", "count": 1}],
              "language": [{"value": "nl", "count": 1}], "minutes": [{"value": "15", "count": 1}]}}
            """;

    @Inject
    SearchService search;

    @Inject
    CurrentUser current;

    /** Passages that answer the question, best first. */
    @GET
    @Operation(
            summary = "Find passages of published courses",
            description =
                    "Only what the signed-in person may see is found and counted. A facet's own choice does not count"
                            + " for its numbers. The wording is as-asked, corrected (a word was read as one that resembles it) or"
                            + " some-words (nothing has all of them).")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(examples = @ExampleObject(name = "found", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "A choice that does not exist")
    public SearchPageJson find(
            @Parameter(description = "Words, \"a phrase\", or begin*; at most 200 characters", example = "feedback")
                    @QueryParam("q")
                    @DefaultValue("")
                    String question,
            @Parameter(description = "course, or a kind of activity such as lesson; may be repeated")
                    @QueryParam("kind")
                    Set<String> kinds,
            @Parameter(description = "Key of a course; may be repeated") @QueryParam("course") Set<String> courses,
            @Parameter(description = "nl or en; may be repeated") @QueryParam("language") Set<String> languages,
            @Parameter(description = "5, 15, 30 or more; may be repeated") @QueryParam("minutes") Set<String> minutes,
            @Parameter(description = "Language to put first: nl or en") @QueryParam("lang") @DefaultValue("nl")
                    String lang,
            @Parameter(description = "How many better ones to leave out") @QueryParam("offset") @DefaultValue("0")
                    int offset,
            @Parameter(description = "At most this many, 1 to 100") @QueryParam("limit") @DefaultValue("20")
                    int limit) {
        SearchQuery query = new SearchQuery(
                question,
                language("lang", lang),
                kinds,
                courses,
                all(languages, tag -> Optional.of(language("language", tag)), "language"),
                all(minutes, Minutes::ofWord, "minutes"));
        return SearchPageJson.of(search.search(query, current.require(), offset, limit));
    }

    /** What the person may mean, while typing. */
    @GET
    @Path("/suggestions")
    @Operation(
            summary = "Suggest while typing",
            description =
                    "Questions that have an answer, and titles with where they open; only of what the person may see.")
    public List<Suggestion> suggest(
            @Parameter(description = "What was typed so far", example = "feedb") @QueryParam("q") @DefaultValue("")
                    String typed,
            @Parameter(description = "Language to put first: nl or en") @QueryParam("lang") @DefaultValue("nl")
                    String lang) {
        return search.suggest(typed, language("lang", lang), current.require());
    }

    private static Language language(String name, String tag) {
        return Language.ofTag(tag).orElseThrow(() -> new BadRequestException(name + " must be nl or en"));
    }

    private static <T> Set<T> all(Set<String> words, Function<String, Optional<T>> read, String name) {
        return words.stream()
                .map(word -> read.apply(word)
                        .orElseThrow(() -> new BadRequestException("unknown " + name + ": one of them does not exist")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
