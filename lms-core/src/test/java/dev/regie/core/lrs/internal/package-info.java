/** Tests of how the learning record store checks, keeps and finds statements. */
@NullMarked
package dev.regie.core.lrs.internal;

import org.jspecify.annotations.NullMarked;
