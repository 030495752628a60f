/** The Lucene index on local disk: opened, followed, rebuilt. Everything in it can be made again from the database. */
@NullMarked
package dev.regie.search.index;

import org.jspecify.annotations.NullMarked;
