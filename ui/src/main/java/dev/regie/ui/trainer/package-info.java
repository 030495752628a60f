/** The trainer's list of courses and their published versions. */
@NullMarked
package dev.regie.ui.trainer;

import org.jspecify.annotations.NullMarked;
