/** The page of search results. */
@NullMarked
package dev.regie.ui.search;

import org.jspecify.annotations.NullMarked;
