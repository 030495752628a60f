/** Tests and fixtures of {@code survey}. */
@NullMarked
package dev.regie.core.survey;

import org.jspecify.annotations.NullMarked;
