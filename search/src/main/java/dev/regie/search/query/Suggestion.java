package dev.regie.search.query;

import org.jspecify.annotations.Nullable;

/**
 * Something that the person may mean.
 *
 * @param text a question that has an answer, or the title of a course or activity
 * @param courseTitle of the activity; null for a question and for a course
 * @param kind of what the title is of; null for a question
 * @param href where the title opens; null for a question
 */
public record Suggestion(
        String text,
        @Nullable String courseTitle,
        @Nullable String kind,
        @Nullable String href) {}
