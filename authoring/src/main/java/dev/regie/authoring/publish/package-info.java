/** How content comes into the catalogue: the curriculum at every start, and what a changed source means for what is there. */
@NullMarked
package dev.regie.authoring.publish;

import org.jspecify.annotations.NullMarked;
