/** Fixtures. */
@NullMarked
package dev.regie.core.cohort.internal;

import org.jspecify.annotations.NullMarked;
