/** Tests of the pages of trainers. */
@NullMarked
package dev.regie.ui.trainer;

import org.jspecify.annotations.NullMarked;
