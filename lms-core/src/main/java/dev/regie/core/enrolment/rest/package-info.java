/** Enrolments over REST, for automation. */
@NullMarked
package dev.regie.core.enrolment.rest;

import org.jspecify.annotations.NullMarked;
