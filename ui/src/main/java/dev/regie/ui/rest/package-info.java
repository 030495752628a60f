/** Which REST resources are served under /api. */
@NullMarked
package dev.regie.ui.rest;

import org.jspecify.annotations.NullMarked;
