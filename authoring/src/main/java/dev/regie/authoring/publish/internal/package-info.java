/** How drafts are kept. */
@NullMarked
package dev.regie.authoring.publish.internal;

import org.jspecify.annotations.NullMarked;
