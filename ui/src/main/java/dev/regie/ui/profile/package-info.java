/** A person's own page: language, password, where they are signed in, and what was done with their data. */
@NullMarked
package dev.regie.ui.profile;

import org.jspecify.annotations.NullMarked;
