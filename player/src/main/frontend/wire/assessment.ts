/** An assessment: its terms, an attempt, its result. */
import type { Html, Lang, Question } from './question.js';

export interface AssessmentTerms {
  draw: number;
  mastery: number;
  attemptsLeft: number | null;
  best: { passed: boolean; scaled: number } | null;
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

export interface MarkedItem {
  id: string;
  correct: boolean | null;
  html: Html | null;
  /** To parts of the answer: of a choice those chosen, of a sorting the things. */
  said: Record<string, Html>;
}

export interface AttemptResult {
  passed: boolean;
  scaled: number;
  mastery: number;
  right: number;
  of: number;
  items: MarkedItem[];
  attemptsLeft: number | null;
}

/** `unanswered` lists item ids; nothing was submitted. */
export type SubmitOutcome = { result: AttemptResult } | { unanswered: string[] };
