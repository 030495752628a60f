/** Tokens in the database, and the HTML of the player's pages. */
@NullMarked
package dev.regie.player.launch.internal;

import org.jspecify.annotations.NullMarked;
