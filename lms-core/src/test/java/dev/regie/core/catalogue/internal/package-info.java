/** Tests of how the catalogue keeps things. */
@NullMarked
package dev.regie.core.catalogue.internal;

import org.jspecify.annotations.NullMarked;
