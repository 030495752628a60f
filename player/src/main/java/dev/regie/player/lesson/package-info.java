/** Own lessons and assessments as they are played: sessions, events, answers, and what a page is given to show. */
@NullMarked
package dev.regie.player.lesson;

import org.jspecify.annotations.NullMarked;
