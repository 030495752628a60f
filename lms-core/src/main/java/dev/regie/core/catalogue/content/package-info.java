/** The content model: what one version of a course or programme says, as immutable records that know nothing of storage or delivery. */
@NullMarked
package dev.regie.core.catalogue.content;

import org.jspecify.annotations.NullMarked;
