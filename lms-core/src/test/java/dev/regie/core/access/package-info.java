/** Tests of dev.regie.core.access. */
@NullMarked
package dev.regie.core.access;

import org.jspecify.annotations.NullMarked;
