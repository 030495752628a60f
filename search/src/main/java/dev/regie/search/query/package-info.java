/** Asking the index, limited to what the asker may see. */
@NullMarked
package dev.regie.search.query;

import org.jspecify.annotations.NullMarked;
