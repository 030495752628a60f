package dev.regie.search.rest;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.shared.Language;
import dev.regie.search.query.SearchResults;
import dev.regie.search.query.SearchService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search for people who are signed in, with the rights of the search page. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "search")
public class SearchResource {

    @Inject
    SearchService search;

    @Inject
    CurrentUser current;

    /** Passages that answer the question, best first. */
    @GET
    @Operation(
            summary = "Find passages of published courses",
            description = "Only what the signed-in person may see is found and counted.")
    public SearchResults find(
            @Parameter(description = "Words, \"a phrase\", or begin*", example = "feedback")
                    @QueryParam("q")
                    @DefaultValue("")
                    String question,
            @Parameter(description = "Language to put first: nl or en") @QueryParam("lang") @DefaultValue("nl")
                    String lang,
            @Parameter(description = "At most this many, 1 to 100") @QueryParam("limit") @DefaultValue("20")
                    int limit) {
        return search.search(question, Language.ofTag(lang).orElse(Language.NL), current.require(), limit);
    }
}
