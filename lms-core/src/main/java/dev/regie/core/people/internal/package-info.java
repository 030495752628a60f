/** How people and teams are kept. */
@NullMarked
package dev.regie.core.people.internal;

import org.jspecify.annotations.NullMarked;
