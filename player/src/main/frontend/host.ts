/**
 * What the lesson runtime asks of the place it runs in. The LMS, a preview and an exported package each have
 * their own host; the pages know only this file and the shapes that go over it.
 */
import type { Attempt, SubmitOutcome } from './wire/assessment.js';
import type { CaseOutcome, CaseState } from './wire/case.js';
import type { Delivery, LearnerEvent, Reply } from './wire/delivery.js';
import type { Lang } from './wire/question.js';
import type { ScanReply } from './wire/scan.js';

export type * from './wire/assessment.js';
export type * from './wire/blocks.js';
export type * from './wire/briefing.js';
export type * from './wire/case.js';
export type * from './wire/delivery.js';
export type * from './wire/question.js';
export type * from './wire/scan.js';

/** `unsaved` counts answers and texts that the server has not confirmed. */
export interface SaveState {
  kind: 'idle' | 'saving' | 'saved' | 'offline' | 'signed-out' | 'refused';
  unsaved: number;
}

export interface Host {
  /** Opens a session in this language; an earlier one of this page is closed first. */
  open(lang: Lang): Promise<Delivery>;
  /** Queues an event; the promise settles when the server has it, however long that takes. */
  report(event: LearnerEvent): Promise<Reply>;
  startAttempt(): Promise<Attempt>;
  /**
   * Queues a response; a newer one for the same item replaces an older one that was not sent yet. While somebody is
   * `typing` it waits a little longer.
   */
  saveResponse(item: string, response: string[], typing?: boolean): Promise<void>;
  /** Waits for the queue, then submits. */
  submitAttempt(): Promise<SubmitOutcome>;
  /** Takes a decision in a case. The same `id` again is the same decision. */
  decide(id: string, scene: string, decision: string): Promise<CaseOutcome>;
  /** Begins the case anew; what was found stays found. */
  restartCase(id: string): Promise<CaseState>;
  /** Queues the whole self-assessment as it stands. */
  saveScan(values: Record<string, number>): Promise<ScanReply>;
  /** Tries to deliver all that waits; false if something still waits after `ms`. */
  settle(ms: number): Promise<boolean>;
  /** After signing in again in another tab; false while still signed out. */
  renew(): Promise<boolean>;
  /** The learner leaves the page; safe to call twice. */
  leave(): void;
  onSaveState(listener: (state: SaveState) => void): void;
}

/** The host said no. Its words are for the log; the page has its own. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly problem: Record<string, unknown> = {},
  ) {
    super(title);
  }

  /** What kind of no: the last part of the problem's type, such as `not-open`. */
  get kind(): string {
    return String(this.problem['type'] ?? '').replace(/^.*[:/]/, '');
  }
}

/** No answer, or one that says "later". Trying again makes sense. */
export class Unreachable extends Error {}

/** The launch token has expired. */
export class SignedOut extends Error {}
