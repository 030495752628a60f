package dev.regie.search.query;

import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.StorageFault;
import dev.regie.search.document.Fields;
import dev.regie.search.index.IndexFollower;
import dev.regie.search.index.SearchIndex;
import dev.regie.search.query.CourseResults.CourseHits;
import dev.regie.search.query.PassageSearch.Answer;
import dev.regie.search.query.PassageSearch.ByCourse;
import dev.regie.search.query.PassageSearch.OfCourse;
import dev.regie.search.query.VisibleCourses.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;

/** Finds passages of published courses; the pages and the API ask here. Nothing is found while the first index is being built. */
@ApplicationScoped
public class SearchService {

    /** The most hits at once. */
    public static final int MOST_HITS = 100;

    /** How deep into the hits one can go. */
    public static final int DEEPEST = 2000;

    private static final int BEST_OF_COURSE = 3;
    private static final int MOST_TITLES = 4;
    private static final int MOST_COMPLETIONS = 4;

    @Inject
    IndexFollower follower;

    @Inject
    VisibleCourses visibleCourses;

    private final PassageSearch passages = new PassageSearch();

    /**
     * Answers a question with what this person may see, best first.
     *
     * @param offset at most {@value #DEEPEST}
     * @param limit at most {@value #MOST_HITS}
     */
    public SearchResults search(SearchQuery query, SignedInPerson viewer, int offset, int limit) {
        int from = Math.clamp(offset, 0, DEEPEST);
        int length = Math.clamp(limit, 1, MOST_HITS);
        Map<String, Visible> visible = visibleCourses.to(viewer);
        if (query.text().isEmpty() || visible.isEmpty()) {
            return SearchResults.none(query, length);
        }
        Sight sight = sight(visible, viewer);
        Hits hits = new Hits(visible, query.preferred());
        return look(searcher -> {
                    Answer answer = passages.find(searcher, query, sight, from, length);
                    return new SearchResults(
                            answer.found().stream().map(hits::of).toList(),
                            answer.total(),
                            from,
                            length,
                            answer.facets(),
                            answer.understood().wording(),
                            answer.understood().text());
                })
                .orElseGet(() -> SearchResults.none(query, length));
    }

    /** Answers a question with what this person may see, by course. */
    public CourseResults searchByCourse(SearchQuery query, SignedInPerson viewer) {
        Map<String, Visible> visible = visibleCourses.to(viewer);
        if (query.text().isEmpty() || visible.isEmpty()) {
            return CourseResults.none(query);
        }
        Sight sight = sight(visible, viewer);
        Hits hits = new Hits(visible, query.preferred());
        return look(searcher -> {
                    ByCourse answer = passages.byCourse(searcher, query, sight, BEST_OF_COURSE);
                    return new CourseResults(
                            answer.courses().stream()
                                    .map(course -> course(course, hits))
                                    .toList(),
                            answer.total(),
                            answer.facets(),
                            answer.understood().wording(),
                            answer.understood().text());
                })
                .orElseGet(() -> CourseResults.none(query));
    }

    private static CourseHits course(OfCourse found, Hits hits) {
        return new CourseHits(
                found.course(),
                hits.courseTitle(found.best().getFirst()),
                found.total(),
                found.best().stream().map(hits::of).toList());
    }

    /** What this person may mean, while typing: titles to open, then questions that have an answer. */
    public List<Suggestion> suggest(String typed, Language preferred, SignedInPerson viewer) {
        Map<String, Visible> visible = visibleCourses.to(viewer);
        if (typed.isBlank() || typed.length() > SearchQuery.LONGEST || visible.isEmpty()) {
            return List.of();
        }
        Sight sight = sight(visible, viewer);
        Hits hits = new Hits(visible, preferred);
        String start = typed.stripLeading();
        return look(searcher -> {
                    List<Suggestion> suggestions = new ArrayList<>();
                    passages.completions(searcher, start, sight, preferred, MOST_COMPLETIONS)
                            .forEach(text -> suggestions.add(new Suggestion(text, null, null, null)));
                    passages.titles(searcher, start, sight, preferred, MOST_TITLES).stream()
                            .map(hits::of)
                            .forEach(hit -> suggestions.add(suggestion(hit)));
                    return List.copyOf(suggestions);
                })
                .orElse(List.of());
    }

    private static Suggestion suggestion(Hit hit) {
        return new Suggestion(
                hit.heading(), hit.activityId() == null ? null : hit.courseTitle(), hit.kind(), hit.href());
    }

    /** Whether the index can be asked. */
    public boolean isReady() {
        return follower.index().isPresent();
    }

    private static Sight sight(Map<String, Visible> visible, SignedInPerson viewer) {
        List<String> waiting = visible.entrySet().stream()
                .flatMap(entry -> entry.getValue().waiting().keySet().stream()
                        .map(activity -> Fields.step(entry.getKey(), activity)))
                .toList();
        return new Sight(visible.keySet(), viewer.has(Role.TRAINER) || viewer.has(Role.ADMIN), waiting);
    }

    /** Asks the index of the moment; once more if it was swapped for a new one in between. */
    private <T> Optional<T> look(SearchIndex.Look<T> look) {
        Supplier<Optional<T>> once = () -> follower.index().map(index -> {
            try {
                return index.look(look);
            } catch (IOException e) {
                throw new StorageFault("The search index could not be read", e);
            }
        });
        try {
            return once.get();
        } catch (AlreadyClosedException e) {
            return once.get();
        }
    }
}
