package dev.regie.search.query;

import dev.regie.core.access.SignedInPerson;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.StorageFault;
import dev.regie.search.index.IndexFollower;
import dev.regie.search.index.SearchIndex;
import dev.regie.search.query.PassageSearch.Found;
import dev.regie.search.query.VisibleCourses.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds passages of published courses; the pages and the API ask here. */
@ApplicationScoped
public class SearchService {

    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_HITS = 100;

    @Inject
    IndexFollower follower;

    @Inject
    VisibleCourses visibleCourses;

    private final PassageSearch passages = new PassageSearch();

    /**
     * Answers a question with what this person may see.
     *
     * @param text words; {@code "a phrase"}; {@code begin*}; only the first {@value #LONGEST_QUESTION} characters count
     * @param limit at most {@value #MOST_HITS}
     * @return nothing for a blank question and while the index is being built
     */
    public SearchResults search(String text, Language preferred, SignedInPerson viewer, int limit) {
        Optional<SearchIndex> index = follower.index();
        String question = text.strip();
        if (question.isEmpty() || index.isEmpty()) {
            return SearchResults.NONE;
        }
        Map<String, Visible> visible = visibleCourses.to(viewer);
        if (visible.isEmpty()) {
            return SearchResults.NONE;
        }
        String asked = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        try {
            PassageSearch.Answer answer = index.get()
                    .look(searcher -> passages.ask(
                            searcher, asked, preferred, visible.keySet(), Math.clamp(limit, 1, MOST_HITS)));
            return new SearchResults(
                    answer.found().stream()
                            .map(found -> hit(found, Objects.requireNonNull(visible.get(found.version())), preferred))
                            .toList(),
                    answer.total());
        } catch (IOException e) {
            throw new StorageFault("The search index could not be read", e);
        }
    }

    private static Hit hit(Found found, Visible visible, Language preferred) {
        CourseContent content = visible.version().content();
        Optional<Activity> activity = Optional.ofNullable(found.activity()).flatMap(content::activity);
        return new Hit(
                found.course(),
                content.title().in(preferred).text(),
                found.activity(),
                activity.map(step -> step.title().in(preferred).text()).orElse(null),
                found.block(),
                found.heading(),
                found.snippet(),
                found.language(),
                href(found, visible.enrolled()));
    }

    private static String href(Found found, boolean enrolled) {
        if (found.activity() == null) {
            return (enrolled ? "/learn/courses/" : "/studio/courses/") + found.course();
        }
        return (enrolled ? "/play/" : "/play/preview/")
                + found.course() + "/" + found.activity() + "?lang="
                + found.language().tag()
                + (found.block() == null ? "" : "#" + found.block());
    }
}
