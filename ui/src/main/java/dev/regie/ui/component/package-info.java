/** The few pieces that pages are made of: page, station line, status, cards, empty states. */
@NullMarked
package dev.regie.ui.component;

import org.jspecify.annotations.NullMarked;
