/** What holds for the whole of the pages. */
@NullMarked
package dev.regie.ui;

import org.jspecify.annotations.NullMarked;
