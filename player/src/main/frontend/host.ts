/**
 * What the lesson runtime asks of the place it runs in. The LMS, a preview and an exported package each have
 * their own host; the pages know only this file.
 */
export type Lang = 'nl' | 'en';

export type Mode = 'normal' | 'review' | 'browse';

export type ActivityKind = 'lesson' | 'assessment';

export interface ActivityRef {
  id: string;
  title: string;
  kind: ActivityKind;
}

export interface Station extends ActivityRef {
  state: 'done' | 'now' | 'later';
}

export type QuestionType = 'single-choice' | 'multiple-choice' | 'ordering';

/** Text from the server is HTML that was sanitised there. */
export type Html = string;

export interface Answer {
  id: string;
  html: Html;
}

export interface Question {
  type: QuestionType;
  prompt: Html;
  answers: Answer[];
}

interface BlockBase {
  id: string;
  required: boolean;
  /** Only when this block falls back to another language than the one asked for. */
  lang?: Lang;
}

export interface RichTextBlock extends BlockBase {
  kind: 'rich-text';
  html: Html;
}

export interface ImageBlock extends BlockBase {
  kind: 'image';
  src: string;
  alt: string;
  decorative: boolean;
  caption?: Html | null;
  description?: Html | null;
}

export type Tone = 'idea' | 'example' | 'caution' | 'try';

export interface CalloutBlock extends BlockBase {
  kind: 'callout';
  tone: Tone;
  title: string;
  html: Html;
}

export interface QuestionBlock extends BlockBase {
  kind: 'question';
  question: Question;
}

export interface ReflectionBlock extends BlockBase {
  kind: 'reflection';
  prompt: Html;
}

export type Block = RichTextBlock | ImageBlock | CalloutBlock | QuestionBlock | ReflectionBlock;

export interface Feedback {
  correct: boolean;
  html: Html | null;
  /** For chosen answers only; what was not chosen stays unknown to the page. */
  answers: Record<string, { correct?: boolean; html: Html }>;
}

export interface LessonState {
  blockId: string | null;
  seen: string[];
  answers: Record<string, { response: string[]; result: Feedback }>;
  reflections: Record<string, string>;
  done: boolean;
}

export interface AssessmentTerms {
  draw: number;
  mastery: number;
  attemptsLeft: number | null;
  best: { passed: boolean; scaled: number } | null;
}

export interface Delivery {
  sessionId: string;
  mode: Mode;
  course: { key: string; title: string };
  activity: ActivityRef & { minutes: number };
  station: { index: number; count: number; stations: Station[] };
  next: ActivityRef | null;
  lang: Lang;
  languages: Lang[];
  blocks: Block[];
  state: LessonState;
  assessment: AssessmentTerms | null;
}

export type LearnerEvent =
  | { type: 'seen'; block: string }
  | { type: 'position'; block: string }
  | { type: 'answered'; block: string; response: string[] }
  | { type: 'reflected'; block: string; text: string };

export interface Reply {
  feedback: Record<string, Feedback>;
  done: boolean;
  missing: string[];
}

export interface Item extends Question {
  id: string;
  lang?: Lang;
}

export interface Attempt {
  attempt: string;
  number: number;
  items: Item[];
  responses: Record<string, string[]>;
}

export interface AttemptResult {
  passed: boolean;
  scaled: number;
  mastery: number;
  right: number;
  of: number;
  items: { id: string; correct: boolean; html: Html | null }[];
  attemptsLeft: number | null;
}

/** `unanswered` lists item ids; nothing was submitted. */
export type SubmitOutcome = { result: AttemptResult } | { unanswered: string[] };

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
  /** Queues a response; a newer one for the same item replaces an older one that was not sent yet. */
  saveResponse(item: string, response: string[]): Promise<void>;
  /** Waits for the queue, then submits. */
  submitAttempt(): Promise<SubmitOutcome>;
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
