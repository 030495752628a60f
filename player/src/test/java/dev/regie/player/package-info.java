/** What holds for the whole module. */
@NullMarked
package dev.regie.player;

import org.jspecify.annotations.NullMarked;
