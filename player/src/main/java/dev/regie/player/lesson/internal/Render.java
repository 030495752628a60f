package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.MediaRef;
import dev.regie.core.catalogue.content.RenderedCourse;
import java.util.function.ToLongFunction;

/**
 * How one learner's page shows one course version.
 *
 * @param sizes how many bytes a file has
 */
record Render(RenderedCourse rendered, AnswerNames names, ToLongFunction<MediaRef> sizes) {

    Texts texts() {
        return new Texts(rendered);
    }

    Questions questions() {
        return new Questions(texts(), names);
    }

    Blocks blocks() {
        return new Blocks(texts(), questions(), sizes);
    }
}
