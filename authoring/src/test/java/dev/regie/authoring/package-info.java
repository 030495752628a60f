/** What holds for the whole module. */
@NullMarked
package dev.regie.authoring;

import org.jspecify.annotations.NullMarked;
