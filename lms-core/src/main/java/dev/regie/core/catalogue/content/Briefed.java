package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An activity that takes place elsewhere; Regie says beforehand what will happen and hands out what belongs to it. */
public sealed interface Briefed extends Activity
        permits Workshop, Assignment, Intervision, CoachingTalk, Survey, PackageActivity {
    /** What will happen, as Markdown. */
    LanguageMap about();

    /** What to do beforehand, as Markdown; null if nothing. */
    @Nullable
    LanguageMap prepare();

    /** For all audiences; what leaves the server goes through {@link Materials} first. */
    List<Material> materials();
}
