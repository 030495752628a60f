/** The rules of a session, what is kept of it, and the making of deliveries. */
@NullMarked
package dev.regie.player.lesson.internal;

import org.jspecify.annotations.NullMarked;
