/** People from a file: reading it, saying beforehand what it would change, and changing it. */
@NullMarked
package dev.regie.core.people.csv;

import org.jspecify.annotations.NullMarked;
