package dev.regie.search.query;

import dev.regie.core.shared.Language;
import dev.regie.search.document.Fields;
import dev.regie.search.document.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Puts questions to the index. */
final class PassageSearch {

    /** What was found, best first, and how much there is in all. */
    record Answer(List<Found> found, long total, Map<Facet, List<FacetCount>> facets, Understood understood) {}

    /** What one course has. */
    record OfCourse(String course, long total, float score, List<Found> best) {}

    /** What was found, the course with the best passage first. */
    record ByCourse(List<OfCourse> courses, long total, Map<Facet, List<FacetCount>> facets, Understood understood) {}

    private final Understanding understanding = new Understanding();
    private final PartQueries parts = new PartQueries();
    private final Passages passages = new Passages();

    Answer find(IndexSearcher searcher, SearchQuery query, Sight sight, int offset, int limit) throws IOException {
        Asked asked = asked(searcher, query, sight);
        TopDocs top = searcher.search(asked.query(), offset + limit);
        List<ScoreDoc> page = Arrays.stream(top.scoreDocs).skip(offset).toList();
        return new Answer(
                passages.read(searcher, asked.understood().words(), page),
                searcher.count(asked.query()),
                asked.facets(),
                asked.understood());
    }

    ByCourse byCourse(IndexSearcher searcher, SearchQuery query, Sight sight, int perCourse) throws IOException {
        Asked asked = asked(searcher, query, sight);
        List<OfCourse> courses = new ArrayList<>();
        for (FacetCount course : FacetCounts.of(searcher, asked.query(), Fields.COURSE)) {
            TopDocs top = searcher.search(asked.inCourse(course.value()), perCourse);
            courses.add(new OfCourse(
                    course.value(),
                    course.count(),
                    top.scoreDocs[0].score,
                    passages.read(searcher, asked.understood().words(), List.of(top.scoreDocs))));
        }
        courses.sort(Comparator.comparingDouble(OfCourse::score).reversed().thenComparing(OfCourse::course));
        long total = courses.stream().mapToLong(OfCourse::total).sum();
        return new ByCourse(courses, total, asked.facets(), asked.understood());
    }

    /** Titles that have the words, the last of them perhaps not yet finished. */
    List<Found> titles(IndexSearcher searcher, String typed, Sight sight, Language preferred, int most)
            throws IOException {
        List<Part> all = unfinished(typed);
        if (all.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder titles = new BooleanQuery.Builder();
        all.forEach(part -> titles.add(parts.ofTitle(part), Occur.MUST));
        Query query = titles.add(sight.query(), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.BEST_IN, preferred.tag())), Occur.FILTER)
                .build();
        return passages.read(searcher, query, List.of(searcher.search(query, most).scoreDocs));
    }

    /** What was typed with its last word finished, the ones that most passages have first. */
    List<String> completions(IndexSearcher searcher, String typed, Sight sight, Language preferred, int most)
            throws IOException {
        List<Part> all = unfinished(typed);
        if (all.isEmpty() || !(all.getLast() instanceof Part.Beginning(String begin)) || begin.length() < 2) {
            return List.of();
        }
        BooleanQuery.Builder within = new BooleanQuery.Builder().add(sight.query(), Occur.FILTER);
        all.subList(0, all.size() - 1).forEach(part -> within.add(parts.of(part, false), Occur.FILTER));
        String before = typed.substring(0, typed.lastIndexOf(begin));
        List<Written> words = new ArrayList<>(SeenWords.beginning(searcher, within.build(), preferred, begin, most));
        for (Language language : Language.values()) {
            if (language != preferred && words.isEmpty()) {
                words.addAll(SeenWords.beginning(searcher, within.build(), language, begin, most));
            }
        }
        return words.stream().map(word -> before + word.written()).distinct().toList();
    }

    private static List<Part> unfinished(String typed) {
        List<Part> all = new ArrayList<>(Part.of(typed));
        boolean open = !typed.isEmpty() && !Character.isWhitespace(typed.charAt(typed.length() - 1));
        if (open && !all.isEmpty() && all.getLast() instanceof Part.Word(String last)) {
            all.set(all.size() - 1, new Part.Beginning(last));
        }
        return all;
    }

    private Asked asked(IndexSearcher searcher, SearchQuery query, Sight sight) throws IOException {
        Query seen = sight.query();
        Understood understood = understanding.of(query.text(), searcher, seen, query.preferred());
        return new Asked(searcher, query, understood, seen);
    }
}
