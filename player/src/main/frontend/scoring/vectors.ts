import type { ScoredItem } from './item.js';
import { fits, share, verdict } from './score.js';

/** One example of the rules, as it stands in `scoring-vectors.json`. */
export interface Vector {
  /** What the example shows. */
  says: string;
  item: ScoredItem;
  response: string[];
  fits: boolean;
  /** Null for what is not judged. */
  right: boolean | null;
  share: number;
}

export interface Mismatch {
  says: string;
  expected: Pick<Vector, 'fits' | 'right' | 'share'>;
  found: Pick<Vector, 'fits' | 'right' | 'share'>;
}

/** The examples that this scorer sees otherwise; none, if all is well. */
export function mismatches(vectors: readonly Vector[]): Mismatch[] {
  return vectors.flatMap(({ says, item, response, ...expected }) => {
    const found = { fits: fits(item, response), right: verdict(item, response), share: share(item, response) };
    const same = found.fits === expected.fits && found.right === expected.right && Math.abs(found.share - expected.share) < 1e-9;
    return same ? [] : [{ says, expected, found }];
  });
}

// A test loads the bundle of this file in a browser and asks it here.
Object.assign(globalThis, { regieScoring: { mismatches } });
