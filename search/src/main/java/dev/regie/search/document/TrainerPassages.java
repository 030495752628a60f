package dev.regie.search.document;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Audience;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Material;
import dev.regie.core.catalogue.content.Materials;
import dev.regie.core.catalogue.content.Passage;
import dev.regie.core.catalogue.content.Workshop;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a course holds for those who lead its meetings and for nobody else: guides of workshops and materials for facilitators. */
final class TrainerPassages {

    private TrainerPassages() {}

    static List<Passage> of(CourseContent content, Language language) {
        return content.activities().stream()
                .flatMap(activity -> of(activity, language))
                .toList();
    }

    private static Stream<Passage> of(Activity activity, Language language) {
        return switch (activity) {
            case Workshop workshop ->
                Stream.concat(
                        workshop.agenda().stream().map(part -> passage(workshop, part.title(), part.guide(), language)),
                        materials(workshop, language));
            case Briefed briefed -> materials(briefed, language);
            default -> Stream.of();
        };
    }

    private static Stream<Passage> materials(Briefed activity, Language language) {
        return Materials.forAudience(activity, Set.of(Audience.FACILITATOR)).stream()
                .filter(material -> !material.audience().contains(Audience.LEARNER))
                .map(material -> passage(activity, material.title(), text(material), language));
    }

    private static LanguageMap text(Material material) {
        LanguageMap text = material.text();
        return text == null ? LanguageMap.EMPTY : text;
    }

    private static Passage passage(Activity activity, LanguageMap heading, LanguageMap text, Language language) {
        return new Passage(activity.id(), null, exactly(heading, language), exactly(text, language), language);
    }

    private static String exactly(@Nullable LanguageMap text, Language language) {
        return text == null ? "" : CommonMark.plainText(text.exactly(language).orElse(""));
    }
}
