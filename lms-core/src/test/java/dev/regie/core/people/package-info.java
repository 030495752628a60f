/** Tests of dev.regie.core.people. */
@NullMarked
package dev.regie.core.people;

import org.jspecify.annotations.NullMarked;
