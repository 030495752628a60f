/** Tests of {@code enrolment.statements}. */
@NullMarked
package dev.regie.core.enrolment.statements;

import org.jspecify.annotations.NullMarked;
