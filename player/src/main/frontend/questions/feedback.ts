import { html, nothing, type TemplateResult } from 'lit';
import { content, inline, plain } from '../content-html.js';
import type { Feedback, QuestionType } from '../host.js';
import { icon, type IconName } from '../icons.js';
import { interfaceLang, t } from '../texts.js';

type Mark = Feedback['answers'][string];

/** Beside an answer: icon, word and explanation, so that colour is never alone. */
export function answerMark(mark: Mark, type?: QuestionType): TemplateResult {
  return html`<p>
    <span class="verdict" lang=${interfaceLang}>${icon(markIcon(mark.correct))}${markWord(mark, type)}.</span>
    ${mark.html ? html`<span>${inline(mark.html)}</span>` : nothing}
  </p>`;
}

/** Under the answers: how it went as a whole. */
export function overall(feedback: Feedback, type: QuestionType): TemplateResult {
  return html`<div class="overall ${tone(feedback.correct)}">
    <p class="verdict" lang=${interfaceLang}>${icon(overallIcon(feedback.correct))}${overallWord(feedback.correct, type)}</p>
    ${feedback.html ? html`<div class="overall-text">${content(feedback.html)}</div>` : nothing}
  </div>`;
}

/** The same in one breath, for a screen reader. */
export function spoken(feedback: Feedback, type: QuestionType): string {
  const parts = [overallWord(feedback.correct, type)];
  for (const mark of Object.values(feedback.answers)) if (mark.html) parts.push(`${markWord(mark, type)}: ${plain(mark.html)}`);
  if (feedback.html) parts.push(plain(feedback.html));
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** The class that goes with right, wrong or neither. */
export function tone(correct: Mark['correct']): string {
  if (correct == null) return 'is-neutral';
  return correct ? 'is-right' : 'is-wrong';
}

/** The word for one answer, as far as anything was said about it. */
export function markWord({ correct }: Pick<Mark, 'correct'>, type?: QuestionType): string {
  if (correct == null) return type === 'situational' ? t.question.answerBetween : t.question.answerNeutral;
  if (correct) return t.question.answerRight;
  return type === 'true-false' ? t.question.answerUntrue : t.question.answerWrong;
}

/** Of one answer to choose, a wrong one has nothing of the right one in it. */
export function overallWord(correct: boolean | null, type: QuestionType): string {
  if (correct === null) return t.question.noted;
  if (correct) return t.question.right;
  return type === 'single-choice' || type === 'true-false' ? t.question.wrongOne : t.question.wrong;
}

export function overallIcon(correct: boolean | null): IconName {
  if (correct === null) return 'check';
  return correct ? 'right' : 'notYet';
}

function markIcon(correct: Mark['correct']): IconName {
  if (correct == null) return 'on';
  return correct ? 'right' : 'wrong';
}
