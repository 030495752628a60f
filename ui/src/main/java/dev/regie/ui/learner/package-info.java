/** The learner's home and course pages. */
@NullMarked
package dev.regie.ui.learner;

import org.jspecify.annotations.NullMarked;
