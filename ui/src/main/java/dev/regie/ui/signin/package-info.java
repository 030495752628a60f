/** Signing in and out. */
@NullMarked
package dev.regie.ui.signin;

import org.jspecify.annotations.NullMarked;
