/** The demo organisation: people, teams, cohorts and learning that show what Regie does, made through the services. */
@NullMarked
package dev.regie.ui.demo;

import org.jspecify.annotations.NullMarked;
