package dev.regie.core.practice;

import dev.regie.core.shared.PersonId;

/**
 * What a journal entry is about and whose it is. Plain ids: the journal does not depend on the catalogue, and an entry outlives the course
 * version it was written in.
 *
 * @param course the course's key
 * @param activity the activity's stable id
 */
public record JournalPlace(PersonId person, String course, String activity) {}
