/** Tests of what a learner is shown. */
@NullMarked
package dev.regie.ui.learner;

import org.jspecify.annotations.NullMarked;
