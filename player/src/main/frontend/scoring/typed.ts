import type { Texts } from './item.js';

const space = /[\t\n\v\f\r \u00a0\u202f]+/g;
const longestNumber = 30;

/** The longest text typed into a field of one line, and the longest answer of one's own. */
export const longestLine = 200;
export const longestText = 4000;

/** What counts of a text: no case, no accents, single spaces, straight apostrophes, no punctuation at its end. */
export function essence(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const spaced = plain.replace(/[\u2018\u2019\u02bc]/g, "'").replace(space, ' ');
  return spaced
    .trim()
    .replace(/[\s.,;:!?]+$/, '')
    .toLowerCase();
}

/** Whether a typed text is one of those accepted, in whatever language of the course it was typed. */
export function isAccepted(accepted: Texts, typed: string): boolean {
  const given = essence(typed);
  if (!given) return false;
  const texts = Object.values(accepted).flatMap((lines) => lines.split(/\r\n|\r|\n/));
  return texts.some((text) => text.trim() !== '' && essence(text) === given);
}

/** A number as people type it, with a comma or a point and perhaps spaces, as `-12.5`; null if it is none. */
export function numberText(typed: string): string | null {
  const text = typed
    .replace(space, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replaceAll(',', '.');
  if (text.length > longestNumber || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return null;
  return text.replace('+', '').replace(/\.$/, '').replace(/^(-?)\./, '$10.');
}

/** Whether `given` is `answer`, or off by `tolerance` at most; in decimals, since 0.1 + 0.2 is 0.3 here. */
export function isNear(given: string, answer: number, tolerance: number): boolean {
  const numbers = [given, decimalText(answer), decimalText(tolerance)];
  const places = Math.max(...numbers.map((number) => number.split('.')[1]?.length ?? 0));
  const [a, b, most] = numbers.map((number) => scaled(number, places)) as [bigint, bigint, bigint];
  const off = a > b ? a - b : b - a;
  return off <= most;
}

function decimalText(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(20) : text;
}

function scaled(number: string, places: number): bigint {
  const [whole = '', decimals = ''] = number.split('.');
  return BigInt(whole + decimals.padEnd(places, '0'));
}
