@NullMarked
package dev.regie.search.analysis;

import org.jspecify.annotations.NullMarked;
