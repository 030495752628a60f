/** The frame around every page. */
@NullMarked
package dev.regie.ui.shell;

import org.jspecify.annotations.NullMarked;
