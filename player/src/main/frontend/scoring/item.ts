/** Items in the JSON form of a course, as far as scoring asks. Texts are by language tag. */
export type Texts = Record<string, string>;

interface Known {
  id: string;
}

interface Judged extends Known {
  weight: number;
}

export type ScoredItem =
  | (Judged & { type: 'single-choice' | 'multiple-choice'; answers: (Known & { correct: boolean })[] })
  | (Judged & { type: 'true-false'; correct: boolean })
  | (Judged & { type: 'situational'; answers: (Known & { weight: number })[] })
  /** In the right order. */
  | (Judged & { type: 'ordering'; answers: Known[] })
  | (Judged & { type: 'matching'; pairs: Known[] })
  | (Judged & { type: 'sorting'; bins: Known[]; things: (Known & { bin: string })[] })
  | (Judged & { type: 'numeric'; answer: number; tolerance: number })
  /** Accepted texts stand one on a line. */
  | (Judged & { type: 'fill-in'; gaps: (Known & { accepted: Texts })[] })
  | (Judged & { type: 'short-text'; accepted: Texts })
  | (Known & { type: 'long-text' })
  | (Known & { type: 'likert'; answers: Known[] });

export type JudgedItem = Extract<ScoredItem, Judged>;

export function isJudged(item: ScoredItem): item is JudgedItem {
  return item.type !== 'long-text' && item.type !== 'likert';
}
