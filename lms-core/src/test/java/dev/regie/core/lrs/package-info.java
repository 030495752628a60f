/** Tests and fixtures of the learning record store. */
@NullMarked
package dev.regie.core.lrs;

import org.jspecify.annotations.NullMarked;
