/** Tests of the package. */
@NullMarked
package dev.regie.authoring.publish;

import org.jspecify.annotations.NullMarked;
