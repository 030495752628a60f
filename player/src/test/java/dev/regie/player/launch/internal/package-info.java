/** Tests of {@code launch.internal}. */
@NullMarked
package dev.regie.player.launch.internal;

import org.jspecify.annotations.NullMarked;
