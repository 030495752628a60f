/** Groups of people who go through pinned versions of courses together, between two dates. */
@NullMarked
package dev.regie.core.cohort;

import org.jspecify.annotations.NullMarked;
