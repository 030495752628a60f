/** Tests of the catalogue and the fixtures that others build on. */
@NullMarked
package dev.regie.core.catalogue;

import org.jspecify.annotations.NullMarked;
