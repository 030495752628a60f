package dev.regie.ui.learner;

import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Commitments;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.practice.JournalPlace;
import dev.regie.core.shared.LanguageMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What belongs to the places of journal items, in the latest version of their courses. */
final class JournalPlaces {

    private final Map<String, CourseVersion> courses = new HashMap<>();

    JournalPlaces(Catalogue catalogue) {
        catalogue.allLatest().forEach(version -> courses.put(version.key().text(), version));
    }

    Optional<CourseVersion> course(JournalPlace place) {
        return Optional.ofNullable(courses.get(place.course()));
    }

    Optional<Activity> activity(JournalPlace place) {
        return course(place).flatMap(course -> course.content().activity(place.activity()));
    }

    /** What was asked there, as Markdown. */
    Optional<LanguageMap> prompt(JournalPlace place, String block) {
        return block(place, block).flatMap(found -> switch (found) {
            case Reflection reflection -> Optional.of(reflection.prompt());
            case Commitments commitments -> Optional.of(commitments.prompt());
            default -> Optional.empty();
        });
    }

    /** The options that were chosen, as Markdown; those that the course no longer has are left out. */
    List<LanguageMap> options(JournalPlace place, String block, List<String> chosen) {
        return block(place, block)
                .filter(Commitments.class::isInstance)
                .map(Commitments.class::cast)
                .map(commitments -> commitments.options().stream()
                        .filter(option -> chosen.contains(option.id()))
                        .map(option -> option.text())
                        .toList())
                .orElse(List.of());
    }

    private Optional<LessonBlock> block(JournalPlace place, String block) {
        return activity(place)
                .filter(WithBlocks.class::isInstance)
                .map(WithBlocks.class::cast)
                .flatMap(page -> page.block(block));
    }
}
