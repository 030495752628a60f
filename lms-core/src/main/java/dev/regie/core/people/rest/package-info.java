/** People and teams at {@code /api}. */
@NullMarked
package dev.regie.core.people.rest;

import org.jspecify.annotations.NullMarked;
