/** Tests of what admins do. */
@NullMarked
package dev.regie.ui.admin;

import org.jspecify.annotations.NullMarked;
