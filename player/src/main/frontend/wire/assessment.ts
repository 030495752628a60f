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
