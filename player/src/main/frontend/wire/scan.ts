/** The self-assessment. */
import type { Html } from './question.js';

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
