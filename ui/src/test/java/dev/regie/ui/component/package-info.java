/** Tests of the pieces that pages are made of; they need no browser and no server. */
@NullMarked
package dev.regie.ui.component;

import org.jspecify.annotations.NullMarked;
