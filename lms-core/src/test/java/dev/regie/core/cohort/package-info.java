/** Tests and fixtures. */
@NullMarked
package dev.regie.core.cohort;

import org.jspecify.annotations.NullMarked;
