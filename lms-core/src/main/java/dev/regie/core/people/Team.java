package dev.regie.core.people;

import org.jspecify.annotations.Nullable;

/**
 * A team, department or the whole organisation: teams form a tree.
 *
 * @param parent the team it is part of; none for a top one
 */
public record Team(TeamId id, String name, @Nullable TeamId parent, long version) {}
