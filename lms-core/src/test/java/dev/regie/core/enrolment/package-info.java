/** Tests and fixtures. */
@NullMarked
package dev.regie.core.enrolment;

import org.jspecify.annotations.NullMarked;
