/** How the catalogue keeps its courses, versions and media. */
@NullMarked
package dev.regie.core.catalogue.internal;

import org.jspecify.annotations.NullMarked;
