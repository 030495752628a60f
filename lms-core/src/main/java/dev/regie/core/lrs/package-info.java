/** The learning record store: statements kept exactly as received, their feed, and the words of xAPI and cmi5 that Regie uses. */
@NullMarked
package dev.regie.core.lrs;

import org.jspecify.annotations.NullMarked;
