/** Tests of {@code practice}. */
@NullMarked
package dev.regie.core.practice;

import org.jspecify.annotations.NullMarked;
