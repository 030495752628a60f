/** How the player reads and writes its own tables. */
@NullMarked
package dev.regie.player.store;

import org.jspecify.annotations.NullMarked;
