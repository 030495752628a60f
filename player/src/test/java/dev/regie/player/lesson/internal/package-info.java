/** Tests of {@code lesson.internal}. */
@NullMarked
package dev.regie.player.lesson.internal;

import org.jspecify.annotations.NullMarked;
