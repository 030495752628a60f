package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import org.jspecify.annotations.Nullable;

/** Something to listen to or to watch, with the same in words. */
public sealed interface Recording extends LessonBlock permits Audio, Video {
    MediaFile media();

    /** WebVTT; null only where nothing is to be read along, which a film is not. */
    @Nullable
    MediaFile captions();

    /** Plain text. */
    LanguageMap title();

    /** All that is said, as Markdown. */
    LanguageMap transcript();

    /** What is to be seen, as Markdown; null only where nothing is. */
    @Nullable
    LanguageMap description();
}
