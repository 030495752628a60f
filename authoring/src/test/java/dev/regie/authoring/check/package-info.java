/** Checks of content, held against bad examples, and the curriculum held against the checks. */
@NullMarked
package dev.regie.authoring.check;

import org.jspecify.annotations.NullMarked;
