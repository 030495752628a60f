/** Tests and fixtures. */
@NullMarked
package dev.regie.core.enrolment.internal;

import org.jspecify.annotations.NullMarked;
