package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.CourseSource;
import dev.regie.authoring.exchange.Problem;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.authoring.exchange.SourceLimits;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.CourseRules;
import dev.regie.core.catalogue.content.Objective;
import dev.regie.core.catalogue.content.Source;
import dev.regie.core.catalogue.content.Term;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One reading of a course folder. */
public final class CourseReading {
    private final SourceFiles source;
    private final SourceLimits limits;
    private final Problems problems = new Problems();
    private final Places places = new Places();

    public CourseReading(SourceFiles source, SourceLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The course, or all that is wrong with it. */
    public ReadResult<CourseSource> read() {
        MediaFiles media = new MediaFiles(source, limits.mediaMegabytes(), problems);
        Optional<CourseContent> content =
                YamlMap.read(source, CourseFolder.COURSE + ".yaml", problems).map(yaml -> content(yaml, media));
        if (content.isEmpty() || !problems.none()) {
            return new ReadResult.Faulty<>(problems.all());
        }
        List<Problem> broken = Stream.concat(
                        CourseRules.lint(content.get()).stream(),
                        CourseRules.embedsAreAllowed(content.get(), limits.embedHosts()).stream())
                .map(places::problem)
                .toList();
        return broken.isEmpty()
                ? new ReadResult.Read<>(new CourseSource(content.get(), media.found()))
                : new ReadResult.Faulty<>(broken);
    }

    private CourseContent content(YamlMap yaml, MediaFiles media) {
        places.note("", yaml.file(), yaml.line());
        Heads.format(yaml);
        CourseKey key = new CourseKey(yaml.id("course"));
        List<Language> languages = Heads.languages(yaml);
        Prose prose = Prose.read(source, CourseFolder.COURSE, languages, problems);
        var title = prose.line("title");
        var summary = prose.markdown("summary");
        var audience = prose.markdown("audience");
        List<Objective> objectives = objectives(yaml, prose);
        List<String> activityIds = yaml.ids("activities", true);
        List<Source> sources = yaml.ids("sources", false).stream()
                .map(id -> new Source(id, prose.markdown("source." + id)))
                .toList();
        List<Term> terms = terms(yaml, prose);
        yaml.done();
        prose.done();
        Set<String> termIds = terms.stream().map(Term::id).collect(Collectors.toSet());
        ActivityReader reader = new ActivityReader(source, languages, termIds, media, places, problems);
        List<Activity> activities =
                activityIds.stream().flatMap(id -> reader.read(id).stream()).toList();
        checkStrays(activityIds, languages, media.used());
        return new CourseContent(
                CourseContent.SCHEMA, key, languages, title, summary, audience, objectives, activities, sources, terms);
    }

    private List<Term> terms(YamlMap yaml, Prose prose) {
        List<String> ids = yaml.ids("terms", false);
        places.note("term", yaml.file(), yaml.lineOf("terms"));
        return ids.stream()
                .map(id -> new Term(id, prose.line("term." + id), prose.line("term." + id + ".means")))
                .toList();
    }

    private List<Objective> objectives(YamlMap yaml, Prose prose) {
        List<Objective> objectives = new ArrayList<>();
        for (YamlMap entry : yaml.maps("objectives")) {
            String id = entry.id("id");
            places.note(id, entry.file(), entry.line());
            Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
            aspects.addAll(entry.words("aspects", "one of the six aspects, such as trust-autonomy", true, Aspect::of));
            entry.done();
            objectives.add(new Objective(id, aspects, prose.markdown("objective." + id)));
        }
        return objectives;
    }

    private void checkStrays(List<String> activityIds, List<Language> languages, Set<String> media) {
        if (source.names().isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>(media);
        List<String> stems = new ArrayList<>(activityIds);
        stems.add(CourseFolder.COURSE);
        for (String stem : stems) {
            known.add(stem + ".yaml");
            languages.forEach(language -> known.add(stem + "." + language.tag() + ".md"));
        }
        source.names().get().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(name, 1, "only files that the course names", "nothing names this one"));
    }
}
