package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Prompts, as Markdown, for the learner's own journal. */
public record ReflectionActivity(ActivityHead head, List<NamedText> prompts) implements WithBlocks {
    public ReflectionActivity {
        requireNonNull(head, "head");
        prompts = List.copyOf(prompts);
    }

    /** Each prompt as a block that asks for a note. */
    @Override
    public List<LessonBlock> blocks() {
        return prompts.stream()
                .<LessonBlock>map(prompt -> new Reflection(prompt.id(), true, prompt.text()))
                .toList();
    }
}
