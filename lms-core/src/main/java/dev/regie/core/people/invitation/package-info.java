/** Links with which people choose their password: the first time, and when they forgot it. */
@NullMarked
package dev.regie.core.people.invitation;

import org.jspecify.annotations.NullMarked;
