/** How the learning record store reads, checks, keeps and finds statements. */
@NullMarked
package dev.regie.core.lrs.internal;

import org.jspecify.annotations.NullMarked;
