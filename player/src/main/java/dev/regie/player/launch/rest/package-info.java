/** The addresses under {@code /play} that are not JSON: pages, static files and media, and the renewal of a token. */
@NullMarked
package dev.regie.player.launch.rest;

import org.jspecify.annotations.NullMarked;
