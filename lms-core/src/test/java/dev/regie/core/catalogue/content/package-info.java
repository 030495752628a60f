/** Tests of the content model and the fixtures that others build on. */
@NullMarked
package dev.regie.core.catalogue.content;

import org.jspecify.annotations.NullMarked;
