package dev.regie.core.catalogue.content;

/** The name of a course in addresses, statements and source folders; the same on every installation, for ever. */
public record CourseKey(String text) implements Comparable<CourseKey> {
    public CourseKey {
        StableId.require(text);
    }

    @Override
    public int compareTo(CourseKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
