/** Keeping long imports quick. */
@NullMarked
package dev.regie.core.people.csv.internal;

import org.jspecify.annotations.NullMarked;
