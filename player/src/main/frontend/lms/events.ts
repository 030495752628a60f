import type { LearnerEvent } from '../host.js';
import { uuid } from '../uuid.js';

/** An event as it travels: the id makes a repeated delivery harmless, `at` is the learner's clock. */
export type TimedEvent = LearnerEvent & { id: string; at: string };

export function timed(event: LearnerEvent): TimedEvent {
  return { ...event, id: uuid(), at: new Date().toISOString() };
}

/** Only the last position and the last text of a block matter; every try at a question counts. */
export function replaces(newer: TimedEvent, older: TimedEvent): boolean {
  if (newer.type === 'position') return older.type === 'position';
  const overwrites = newer.type === 'reflected' || newer.type === 'committed';
  return overwrites && newer.type === older.type && newer.block === older.block;
}

/** What the learner would miss if it were lost. */
export function matters(event: LearnerEvent): boolean {
  return event.type === 'answered' || event.type === 'reflected' || event.type === 'committed';
}

/** Answers are waited for; the rest may travel together. */
export function patience(event: LearnerEvent): number {
  return matters(event) ? 0 : 700;
}
