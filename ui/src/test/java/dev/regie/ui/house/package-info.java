/** Pages without a browser and without a server, on the real services. */
@NullMarked
package dev.regie.ui.house;

import org.jspecify.annotations.NullMarked;
