/** Passages of people through courses, the progress folded from their statements, and completion. */
@NullMarked
package dev.regie.core.enrolment;

import org.jspecify.annotations.NullMarked;
