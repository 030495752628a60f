/** Tests of keeping the index. */
@NullMarked
package dev.regie.search.index;

import org.jspecify.annotations.NullMarked;
