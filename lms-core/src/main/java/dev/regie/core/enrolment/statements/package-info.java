/** Every xAPI statement that Regie writes itself, built in one place. */
@NullMarked
package dev.regie.core.enrolment.statements;

import org.jspecify.annotations.NullMarked;
