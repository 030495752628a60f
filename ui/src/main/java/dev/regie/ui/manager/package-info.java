/** What a manager sees of the own team. */
@NullMarked
package dev.regie.ui.manager;

import org.jspecify.annotations.NullMarked;
