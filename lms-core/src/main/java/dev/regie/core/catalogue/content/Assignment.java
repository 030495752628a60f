package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to do at work, looked at afterwards with a rubric.
 *
 * @param followUpDays after how many days it is looked back on
 * @param plan how to plan it, as Markdown
 * @param evidence what to bring as evidence, as Markdown
 * @param reflection what to think about afterwards, as Markdown
 */
public record Assignment(
        ActivityHead head,
        LanguageMap about,
        int followUpDays,
        LanguageMap plan,
        LanguageMap evidence,
        LanguageMap reflection,
        List<Criterion> rubric,
        List<Material> materials)
        implements Briefed {
    /** For whom the rubric is. */
    public static final Set<Audience> RUBRIC_AUDIENCE = Set.of(Audience.LEARNER, Audience.COACH);

    /** The longest time until the follow-up, in days. */
    public static final int LONGEST_FOLLOW_UP = 365;

    public Assignment {
        requireNonNull(head, "head");
        requireNonNull(about, "about");
        requireNonNull(plan, "plan");
        requireNonNull(evidence, "evidence");
        requireNonNull(reflection, "reflection");
        if (followUpDays < 1 || followUpDays > LONGEST_FOLLOW_UP) {
            throw new IllegalArgumentException("The follow-up comes after 1 to 365 days; this is " + followUpDays);
        }
        rubric = List.copyOf(rubric);
        materials = List.copyOf(materials);
    }

    /** An assignment has its own plan in the place of a preparation. */
    @Override
    public @Nullable LanguageMap prepare() {
        return null;
    }

    /**
     * A behaviour of an objective that can be observed, in plain text, and what it looks like at three levels, as Markdown.
     */
    public record Criterion(
            String id,
            String objective,
            LanguageMap behaviour,
            LanguageMap starting,
            LanguageMap growing,
            LanguageMap strong) {
        public Criterion {
            requireNonNull(objective, "objective");
            requireNonNull(behaviour, "behaviour");
            requireNonNull(starting, "starting");
            requireNonNull(growing, "growing");
            requireNonNull(strong, "strong");
            StableId.require(id);
        }
    }
}
