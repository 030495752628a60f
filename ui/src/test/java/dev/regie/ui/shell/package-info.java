/** Tests of the frame around the pages. */
@NullMarked
package dev.regie.ui.shell;

import org.jspecify.annotations.NullMarked;
