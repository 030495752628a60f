/** The lesson runtime as the build leaves it on the class path. */
@NullMarked
package dev.regie.player.assets;

import org.jspecify.annotations.NullMarked;
