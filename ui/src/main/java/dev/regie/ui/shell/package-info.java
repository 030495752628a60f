/** The frame around every page: navigation, guard, languages, errors. */
@NullMarked
package dev.regie.ui.shell;

import org.jspecify.annotations.NullMarked;
