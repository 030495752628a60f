/** Storage of enrolments and the consumer that folds statements into progress. */
@NullMarked
package dev.regie.core.enrolment.internal;

import org.jspecify.annotations.NullMarked;
