/** Tests of {@code launch.rest}. */
@NullMarked
package dev.regie.player.launch.rest;

import org.jspecify.annotations.NullMarked;
