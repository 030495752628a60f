package dev.regie.core.catalogue.content;

import java.util.List;
import java.util.Optional;

/** An activity that is a page of blocks; complete when every required block was seen, and answered if it asks something. */
public sealed interface WithBlocks extends Activity permits Lesson, Refresher, ReflectionActivity {
    /** In reading order. */
    List<LessonBlock> blocks();

    /** The block with that id. */
    default Optional<LessonBlock> block(String blockId) {
        return blocks().stream().filter(block -> block.id().equals(blockId)).findFirst();
    }
}
