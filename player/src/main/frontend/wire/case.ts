/** A case: where one is in it, and what came of a decision. */
import type { Html } from './question.js';

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
