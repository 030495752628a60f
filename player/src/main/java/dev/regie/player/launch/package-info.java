/** Who may open which activity, and the token that a player page works with from then on. */
@NullMarked
package dev.regie.player.launch;

import org.jspecify.annotations.NullMarked;
