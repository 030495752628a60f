/** Tests of dev.regie.core.people.csv. */
@NullMarked
package dev.regie.core.people.csv;

import org.jspecify.annotations.NullMarked;
