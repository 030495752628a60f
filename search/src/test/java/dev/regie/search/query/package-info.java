/** Tests of asking the index. */
@NullMarked
package dev.regie.search.query;

import org.jspecify.annotations.NullMarked;
