/** How journal entries are kept. */
@NullMarked
package dev.regie.core.practice.internal;

import org.jspecify.annotations.NullMarked;
