/** What the host hands over when a session opens, and what the page tells it. */
import type { AssessmentTerms } from './assessment.js';
import type { Block } from './blocks.js';
import type { Briefing } from './briefing.js';
import type { CaseState } from './case.js';
import type { Feedback, Lang } from './question.js';
import type { Scan } from './scan.js';

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

/** A word that the lesson explains, in one plain sentence. */
export interface Word {
  id: string;
  word: string;
  others: { lang: Lang; word: string }[];
  means: string;
  /** Only when it falls back to another language. */
  lang?: Lang;
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
  /** Those that the blocks link to. */
  words: Word[];
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
