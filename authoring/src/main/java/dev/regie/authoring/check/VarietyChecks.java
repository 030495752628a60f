package dev.regie.authoring.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Whether a course has all parts of the blend, several kinds of block, and pictures that speak to everyone. */
final class VarietyChecks {
    /** An alternative text of fewer words names a picture and does not tell what it shows. */
    private static final int TELLING = 5;

    private VarietyChecks() {}

    static VarietyFigures figures(CourseContent content) {
        Collection<Image> pictures = CourseText.pictures(content).values();
        return new VarietyFigures(
                content.activities().stream().collect(groupingBy(Activity::kind, TreeMap::new, counting())),
                LessonChecks.lessons(content).stream()
                        .flatMap(lesson -> lesson.blocks().stream())
                        .collect(groupingBy(LessonBlock::kind, TreeMap::new, counting())),
                (int) pictures.stream().filter(VarietyChecks::isDrawing).count(),
                pictures.size(),
                (int) pictures.stream().filter(picture -> picture.alt() != null).count(),
                (int) pictures.stream().filter(Image::decorative).count());
    }

    static List<Finding> blend(VarietyFigures figures, CourseStandard standard) {
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(standard.blend()).forEach((kind, least) -> {
            long found = figures.activities().getOrDefault(kind, 0L);
            if (found < least) {
                findings.add(Finding.error(Check.BLEND, "", found + " of kind " + kind + "; expected " + least));
            }
        });
        return findings;
    }

    static List<Finding> blocks(VarietyFigures figures, CourseStandard standard) {
        return figures.blocks().size() >= standard.blockKinds()
                ? List.of()
                : List.of(Finding.error(
                        Check.BLOCK_VARIETY,
                        "",
                        figures.blocks().keySet() + "; expected " + standard.blockKinds() + " kinds of block"));
    }

    static List<Finding> drawings(VarietyFigures figures, CourseStandard standard) {
        return figures.drawings() >= standard.drawings()
                ? List.of()
                : List.of(Finding.error(
                        Check.DRAWINGS, "", figures.drawings() + " drawings; expected " + standard.drawings()));
    }

    /** A picture is decorative or says in words what it shows; in a few words more than its caption does. */
    static List<Finding> alternatives(CourseContent content) {
        List<Finding> findings = new ArrayList<>();
        CourseText.pictures(content).forEach((path, picture) -> {
            LanguageMap alt = picture.alt();
            if (alt == null) {
                if (!picture.decorative()) {
                    findings.add(Finding.error(Check.ALTERNATIVE_TEXT, path, "no alternative text"));
                }
                return;
            }
            for (Language language : content.languages()) {
                String text = alt.exactly(language).orElse("");
                if (Wording.words(text).size() < TELLING) {
                    findings.add(Finding.error(
                            Check.ALTERNATIVE_TEXT, path, language, "'" + text + "' does not tell what it shows"));
                } else if (picture.caption() != null
                        && text.equals(picture.caption().exactly(language).orElse(""))) {
                    findings.add(Finding.error(Check.ALTERNATIVE_TEXT, path, language, "says what the caption says"));
                }
            }
        });
        return findings;
    }

    private static boolean isDrawing(Image picture) {
        return picture.name().endsWith(".svg") && !picture.decorative();
    }
}
