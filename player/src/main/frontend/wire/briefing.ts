/** An activity that does not happen on this page. */
import type { Html } from './question.js';

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
