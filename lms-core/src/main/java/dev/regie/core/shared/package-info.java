/** The kernel every feature stands on: languages, ids, settings, the clock, feeds with ordered positions. Depends on nothing. */
@NullMarked
package dev.regie.core.shared;

import org.jspecify.annotations.NullMarked;
