package dev.regie.core.shared;

/** The feeds that have positions; the name is the key of the row in {@code feed_head}. */
public enum FeedName {
    STATEMENTS,
    CHANGES
}
