/**
 * What the lesson runtime asks of the place it runs in. The LMS, a preview and an exported package each have
 * their own host; the pages know only this file.
 */
export type Lang = 'nl' | 'en';

export type Mode = 'normal' | 'review' | 'browse';

export type ActivityKind =
  | 'lesson'
  | 'refresher'
  | 'reflection'
  | 'assessment'
  | 'case'
  | 'self-assessment'
  | 'workshop'
  | 'assignment'
  | 'intervision'
  | 'coaching-talk'
  | 'survey'
  | 'package';

export interface ActivityRef {
  id: string;
  title: string;
  kind: ActivityKind;
  /** The first day it is open, `YYYY-MM-DD`, while that day is still to come. */
  opens?: string | null;
}

export interface Station extends ActivityRef {
  state: 'done' | 'now' | 'later';
}

export type QuestionType =
  | 'single-choice'
  | 'multiple-choice'
  | 'true-false'
  | 'situational'
  | 'likert'
  | 'ordering'
  | 'matching'
  | 'sorting'
  | 'numeric'
  | 'fill-in'
  | 'short-text'
  | 'long-text';

/** Text from the server is HTML that was sanitised there. */
export type Html = string;

export interface Answer {
  id: string;
  html: Html;
}

export interface Question {
  type: QuestionType;
  /** Of a fill-in, with `[[gap]]` where something is to be typed. */
  prompt: Html;
  /** Of choices, scales and orders; empty of the other types. */
  answers: Answer[];
  /** Matching: what stands on the left. Sorting: the things. */
  sources?: Answer[];
  /** Matching: what stands on the right. Sorting: the bins. */
  targets?: Answer[];
  /** Numeric: what the number counts. */
  unit?: string | null;
  /** Fill-in: the gaps, in the order of the prompt. */
  gaps?: string[];
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

export interface MediaBlock extends BlockBase {
  kind: 'audio' | 'video';
  src: string;
  type: string;
  title: string;
  captions: string | null;
  transcript: Html;
  /** What is to be seen, for who cannot see it. */
  description?: Html | null;
}

export interface QuoteBlock extends BlockBase {
  kind: 'quote';
  html: Html;
  by: string;
}

export interface Section {
  id: string;
  title: string;
  html: Html;
}

export interface SectionsBlock extends BlockBase {
  kind: 'accordion' | 'tabs';
  intro?: Html | null;
  sections: Section[];
}

export interface FlipCardsBlock extends BlockBase {
  kind: 'flip-cards';
  intro?: Html | null;
  cards: { id: string; front: Html; back: Html }[];
}

export interface Turn {
  id: string;
  speaker: string;
  html: Html;
  /** What happens here. */
  note?: Html | null;
}

export interface DialogueBlock extends BlockBase {
  kind: 'dialogue';
  intro?: Html | null;
  speakers: { id: string; name: string }[];
  turns: Turn[];
}

export interface CommitmentsBlock extends BlockBase {
  kind: 'commitments';
  prompt: Html;
  options: Answer[];
}

export interface DownloadBlock extends BlockBase {
  kind: 'download';
  title: string;
  href: string;
  fileName: string;
  bytes: number;
  html?: Html | null;
}

export interface EmbedBlock extends BlockBase {
  kind: 'embed';
  title: string;
  src: string;
  host: string;
  /** The same said in words. */
  html: Html;
}

export type Block =
  | RichTextBlock
  | ImageBlock
  | CalloutBlock
  | QuestionBlock
  | ReflectionBlock
  | MediaBlock
  | QuoteBlock
  | SectionsBlock
  | FlipCardsBlock
  | DialogueBlock
  | CommitmentsBlock
  | DownloadBlock
  | EmbedBlock;

export interface Feedback {
  /** Null where nobody judges: there is no right answer. */
  correct: boolean | null;
  html: Html | null;
  /**
   * For chosen answers only; what was not chosen stays unknown to the page. Of a matching or sorting by source, of a
   * fill-in by gap. The `html` may be empty.
   */
  answers: Record<string, { correct?: boolean | null; html: Html }>;
}

export interface LessonState {
  blockId: string | null;
  seen: string[];
  answers: Record<string, { response: string[]; result: Feedback }>;
  reflections: Record<string, string>;
  commitments?: Record<string, Commitment>;
  done: boolean;
}

/** What someone means to do: options of the block, and one in their own words. Private. */
export interface Commitment {
  chosen: string[];
  own: string;
}

export interface Decision {
  id: string;
  html: Html;
}

/** A decision taken, with what came of it. */
export interface Step {
  scene: string;
  title: string;
  decision: Html;
  consequence: Html;
  idea: Html;
}

export interface Scene {
  id: string;
  title: string;
  place: string;
  html: Html;
  ending: boolean;
  /** Of an ending. */
  idea?: Html | null;
  decisions: Decision[];
}

export interface CaseState {
  round: number;
  scene: Scene;
  path: Step[];
  endings: { found: { id: string; title: string }[]; of: number };
}

export type CaseOutcome =
  | { consequence: Html; idea: Html; case: CaseState }
  /** Somebody, on another device perhaps, had moved on from that scene. */
  | { moved: CaseState };

export interface Statement {
  id: string;
  html: Html;
  objective: string;
}

/** The self-assessment: private, kept apart from every record of learning. */
export interface Scan {
  moment: 'start' | 'end';
  statements: Statement[];
  /** Five, from the least to the most. */
  labels: string[];
  values: Record<string, number>;
  /** What was said at the start; at the end only. */
  earlier: Record<string, number> | null;
  done: boolean;
}

export interface ScanReply {
  values: Record<string, number>;
  done: boolean;
}

export type BriefingKind =
  | 'agenda'
  | 'steps'
  | 'roles'
  | 'questions'
  | 'plan'
  | 'evidence'
  | 'reflection'
  | 'rubric'
  | 'follow-up'
  | 'survey';

export interface BriefingItem {
  id: string;
  title?: string | null;
  html?: Html | null;
  minutes?: number | null;
  levels?: { title: string; html: Html }[] | null;
}

export type Audience = 'learner' | 'facilitator' | 'coach';

export interface Material {
  id: string;
  title: string;
  html?: Html | null;
  href?: string | null;
  fileName?: string | null;
  audience: Audience[];
}

/** What will happen in an activity that does not happen on this page. */
export interface Briefing {
  about: Html;
  prepare?: Html | null;
  /** The first day, `YYYY-MM-DD`. */
  opens: string | null;
  sections: { kind: BriefingKind; title?: string | null; items: BriefingItem[] }[];
  materials: Material[];
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
  case?: CaseState | null;
  scan?: Scan | null;
  briefing?: Briefing | null;
}

export type LearnerEvent =
  | { type: 'seen'; block: string }
  | { type: 'position'; block: string }
  | { type: 'answered'; block: string; response: string[] }
  | { type: 'reflected'; block: string; text: string }
  | ({ type: 'committed'; block: string } & Commitment);

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
  items: { id: string; correct: boolean | null; html: Html | null }[];
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
