/** {@code /play/api}: the player's JSON, opened by a launch token alone. */
@NullMarked
package dev.regie.player.lesson.rest;

import org.jspecify.annotations.NullMarked;
