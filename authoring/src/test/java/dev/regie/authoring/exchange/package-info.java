/** Tests of the package. */
@NullMarked
package dev.regie.authoring.exchange;

import org.jspecify.annotations.NullMarked;
