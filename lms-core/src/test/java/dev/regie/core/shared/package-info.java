/** Tests and fixtures of the kernel. */
@NullMarked
package dev.regie.core.shared;

import org.jspecify.annotations.NullMarked;
