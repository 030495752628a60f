/** A question, and what comes back when it was answered. Text from the server is HTML that was sanitised there. */
export type Lang = 'nl' | 'en';

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
