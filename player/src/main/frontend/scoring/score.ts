import { pairsOf } from '../questions/pairs.js';
import { isJudged, type JudgedItem, type ScoredItem } from './item.js';
import { isAccepted, isNear, longestLine, longestText, numberText } from './typed.js';

/** What a whole attempt earned; `passed` is compared before rounding. */
export interface Score {
  raw: number;
  max: number;
  /** Rounded to four decimals. */
  scaled: number;
  right: number;
  of: number;
  passed: boolean;
}

/**
 * The rules by which responses are judged, for packages that run where no server scores. The server's own rules are
 * `dev.regie.core.assessment.Scoring`; `scoring-vectors.json` holds both to the same.
 *
 * True, false, or null for what nobody judges. A response that does not fit is wrong.
 */
export function verdict(item: ScoredItem, response: readonly string[]): boolean | null {
  if (!isJudged(item)) return null;
  return fits(item, response) && isRight(item, response);
}

/** The share of the item's weight that a response earns, 0 to 1. Only a situation has parts of a point. */
export function share(item: ScoredItem, response: readonly string[]): number {
  if (!isJudged(item) || !fits(item, response)) return 0;
  if (item.type === 'situational') return item.answers.find(({ id }) => id === response[0])?.weight ?? 0;
  return isRight(item, response) ? 1 : 0;
}

/** Whether a response is of the item's form, right or wrong. */
export function fits(item: ScoredItem, response: readonly string[]): boolean {
  switch (item.type) {
    case 'single-choice':
    case 'situational':
    case 'likert':
      return isOne(response, ids(item.answers));
    case 'multiple-choice':
      return response.length > 0 && areKnownOnce(response, ids(item.answers));
    case 'true-false':
      return isOne(response, ['true', 'false']);
    case 'ordering':
      return areAll(response, ids(item.answers));
    case 'matching':
      return arePlaced(response, ids(item.pairs), ids(item.pairs));
    case 'sorting':
      return arePlaced(response, ids(item.things), ids(item.bins));
    case 'numeric':
      return response.length === 1 && numberText(response[0] ?? '') !== null;
    case 'fill-in':
      return areAll(response.map(left), ids(item.gaps)) && response.every((pair) => isWritten(right(pair), longestLine));
    case 'short-text':
      return response.length === 1 && isWritten(response[0] ?? '', longestLine);
    case 'long-text':
      return response.length === 1 && isWritten(response[0] ?? '', longestText);
  }
}

/** The weighted share of the judged items; one without a response counts as wrong. */
export function score(items: readonly ScoredItem[], responses: Record<string, readonly string[]>, mastery: number): Score {
  const judged = items.filter(isJudged);
  const responseTo = (item: ScoredItem): readonly string[] => responses[item.id] ?? [];
  const max = judged.reduce((sum, item) => sum + item.weight, 0);
  const raw = judged.reduce((sum, item) => sum + item.weight * share(item, responseTo(item)), 0);
  const right = judged.filter((item) => verdict(item, responseTo(item))).length;
  const scaled = max > 0 ? Math.round((raw / max) * 10_000 + 1e-9) / 10_000 : 0;
  return { raw, max, scaled, right, of: judged.length, passed: raw >= mastery * max - 1e-9 };
}

function isRight(item: JudgedItem, response: readonly string[]): boolean {
  const first = response[0] ?? '';
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return isSame(response, ids(item.answers.filter((answer) => answer.correct)));
    case 'true-false':
      return first === String(item.correct);
    case 'situational':
      return share(item, response) === 1;
    case 'ordering':
      return item.answers.every((answer, index) => answer.id === response[index]);
    case 'matching':
      return response.every((pair) => left(pair) === right(pair));
    case 'sorting': {
      const bins = pairsOf(response);
      return item.things.every((thing) => bins.get(thing.id) === thing.bin);
    }
    case 'numeric':
      return isNear(numberText(first) ?? '', item.answer, item.tolerance);
    case 'fill-in': {
      const typed = pairsOf(response);
      return item.gaps.every((gap) => isAccepted(gap.accepted, typed.get(gap.id) ?? ''));
    }
    case 'short-text':
      return isAccepted(item.accepted, first);
  }
}

function ids(known: readonly { id: string }[]): string[] {
  return known.map(({ id }) => id);
}

function left(pair: string): string {
  return pair.includes(':') ? pair.slice(0, pair.indexOf(':')) : pair;
}

function right(pair: string): string {
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : '';
}

function areKnownOnce(given: readonly string[], known: readonly string[]): boolean {
  return new Set(given).size === given.length && given.every((id) => known.includes(id));
}

function isOne(given: readonly string[], known: readonly string[]): boolean {
  return given.length === 1 && areKnownOnce(given, known);
}

function areAll(given: readonly string[], known: readonly string[]): boolean {
  return given.length === known.length && areKnownOnce(given, known);
}

function isSame(given: readonly string[], wanted: readonly string[]): boolean {
  return new Set(given).size === wanted.length && wanted.every((id) => given.includes(id));
}

function arePlaced(response: readonly string[], lefts: readonly string[], rights: readonly string[]): boolean {
  return areAll(response.map(left), lefts) && response.every((pair) => rights.includes(right(pair)));
}

function isWritten(text: string, longest: number): boolean {
  return text.trim() !== '' && text.length <= longest;
}
