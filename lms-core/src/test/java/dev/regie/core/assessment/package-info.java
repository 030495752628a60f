/** Tests of {@code assessment}. */
@NullMarked
package dev.regie.core.assessment;

import org.jspecify.annotations.NullMarked;
