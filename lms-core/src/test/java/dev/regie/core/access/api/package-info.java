/** Tests of what all of {@code /api} shares. */
@NullMarked
package dev.regie.core.access.api;

import org.jspecify.annotations.NullMarked;
