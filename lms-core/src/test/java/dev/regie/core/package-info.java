/** What holds for the whole of the domain. */
@NullMarked
package dev.regie.core;

import org.jspecify.annotations.NullMarked;
