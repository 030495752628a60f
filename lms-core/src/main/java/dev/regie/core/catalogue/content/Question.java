package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

/** A question to practise with, answered as often as one likes; shares its id with its item. */
public record Question(boolean required, Item item) implements LessonBlock {
    public Question {
        requireNonNull(item, "item");
    }

    @Override
    public String id() {
        return item.id();
    }
}
