/** Courses and programmes as folders of text: reading them with every problem named, and writing them in one canonical form. */
@NullMarked
package dev.regie.authoring.exchange;

import org.jspecify.annotations.NullMarked;
