/** Cohorts over REST, for automation. */
@NullMarked
package dev.regie.core.cohort.rest;

import org.jspecify.annotations.NullMarked;
