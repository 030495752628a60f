/** Tests of {@code launch}. */
@NullMarked
package dev.regie.player.launch;

import org.jspecify.annotations.NullMarked;
