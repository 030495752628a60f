import type { Question, QuestionType } from '../host.js';
import { numberText } from '../scoring/typed.js';
import { interfaceLang, t } from '../texts.js';

const unjudged: ReadonlySet<QuestionType> = new Set(['likert', 'long-text']);

/** Whether the answer is right or wrong, or only an answer. */
export function isJudged({ type }: Question): boolean {
  return !unjudged.has(type);
}

/** What is still to do before this can be an answer; empty if nothing is. */
export function lacking(question: Question, response: readonly string[]): string {
  const first = response[0]?.trim() ?? '';
  switch (question.type) {
    case 'ordering':
      return '';
    case 'matching':
    case 'sorting': {
      const left = (question.sources?.length ?? 0) - response.length;
      return left > 0 ? t.question.placeFirst(left) : '';
    }
    case 'fill-in': {
      const left = (question.gaps?.length ?? 0) - response.length;
      return left > 0 ? t.question.fillFirst(left) : '';
    }
    case 'numeric':
      return numberText(first) === null ? t.question.numberFirst : '';
    case 'short-text':
    case 'long-text':
      return first ? '' : t.question.writeFirst;
    default:
      return first ? '' : t.question.chooseFirst;
  }
}

/** Whether this counts as answered; an order that nobody touched does not yet. */
export function isAnswered(question: Question, response: readonly string[]): boolean {
  return response.length > 0 && !lacking(question, response);
}

/** The response as the server reads it: a point as decimal sign, an order even if nobody moved anything. */
export function wired(question: Question, response: readonly string[]): string[] {
  if (question.type === 'ordering' && response.length === 0) return question.answers.map((answer) => answer.id);
  if (question.type === 'numeric') return [numberText(response[0] ?? '') ?? ''];
  return [...response];
}

/** The response as people write it. */
export function unwired(question: Question, response: readonly string[]): string[] {
  if (question.type !== 'numeric' || interfaceLang !== 'nl') return [...response];
  return response.map((number) => number.replace('.', ','));
}
