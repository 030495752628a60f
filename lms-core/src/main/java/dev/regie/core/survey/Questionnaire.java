package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions in sections, and how scores come of the answers. */
public record Questionnaire(
        InstrumentHead head,
        Occasion occasion,
        List<Scale> scales,
        List<Section> sections,
        List<Dimension> dimensions,
        List<Measure> measures)
        implements Instrument {
    public Questionnaire {
        requireNonNull(head, "head");
        requireNonNull(occasion, "occasion");
        scales = List.copyOf(scales);
        sections = List.copyOf(sections);
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
    }

    /** All items in their order. */
    public Stream<SurveyItem> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** The item with that id, if it is answered on a scale. */
    public Optional<SurveyItem.OnScale> onScale(String item) {
        return items().filter(SurveyItem.OnScale.class::isInstance)
                .map(SurveyItem.OnScale.class::cast)
                .filter(each -> each.id().equals(item))
                .findFirst();
    }

    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    public Optional<Measure> measure(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** Items that belong together on a page: a heading in plain text, and an introduction in Markdown. */
    public record Section(
            String id, LanguageMap title, @Nullable LanguageMap intro, List<SurveyItem> items) {
        public Section {
            requireNonNull(title, "title");
            StableId.require(id);
            items = List.copyOf(items);
        }
    }

    /** Something to do about an outcome that is no course: plain title, Markdown text. */
    public record Measure(String id, LanguageMap title, LanguageMap text) {
        public Measure {
            requireNonNull(title, "title");
            requireNonNull(text, "text");
            StableId.require(id);
        }
    }
}
