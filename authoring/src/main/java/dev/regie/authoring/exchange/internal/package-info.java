/** The parts of the course source format: YAML with line numbers, slots, media. */
@NullMarked
package dev.regie.authoring.exchange.internal;

import org.jspecify.annotations.NullMarked;
