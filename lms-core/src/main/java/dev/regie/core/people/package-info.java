/** The people of the organisation and the teams they work in. */
@NullMarked
package dev.regie.core.people;

import org.jspecify.annotations.NullMarked;
