/** How texts and questions become the words that are compared: forms, compounds, accents. */
@NullMarked
package dev.regie.search.analysis;

import org.jspecify.annotations.NullMarked;
