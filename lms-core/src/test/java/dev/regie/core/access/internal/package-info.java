/** Tests of the request rules. */
@NullMarked
package dev.regie.core.access.internal;

import org.jspecify.annotations.NullMarked;
