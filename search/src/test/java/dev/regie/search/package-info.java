/** What holds for the whole module. */
@NullMarked
package dev.regie.search;

import org.jspecify.annotations.NullMarked;
