import { html, nothing, type TemplateResult } from 'lit';
import { content, inline, plain } from '../content-html.js';
import type { Feedback } from '../host.js';
import { icon, type IconName } from '../icons.js';
import { interfaceLang, t } from '../texts.js';

type Mark = Feedback['answers'][string];

/** Beside an answer: icon, word and explanation, so that colour is never alone. `between` replaces the word for neither right nor wrong. */
export function answerMark(mark: Mark, between?: string): TemplateResult {
  return html`<p>
    <span class="verdict" lang=${interfaceLang}>${icon(markIcon(mark.correct))}${markWord(mark, between)}.</span>
    ${mark.html ? html`<span>${inline(mark.html)}</span>` : nothing}
  </p>`;
}

/** Under the answers: how it went as a whole. */
export function overall(feedback: Feedback): TemplateResult {
  return html`<div class="overall ${tone(feedback.correct)}">
    <p class="verdict" lang=${interfaceLang}>${icon(overallIcon(feedback.correct))}${overallWord(feedback.correct)}</p>
    ${feedback.html ? html`<div class="overall-text">${content(feedback.html)}</div>` : nothing}
  </div>`;
}

/** The same in one breath, for a screen reader. */
export function spoken(feedback: Feedback): string {
  const parts = [overallWord(feedback.correct)];
  for (const mark of Object.values(feedback.answers)) if (mark.html) parts.push(`${markWord(mark)}: ${plain(mark.html)}`);
  if (feedback.html) parts.push(plain(feedback.html));
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** The class that goes with right, wrong or neither. */
export function tone(correct: Mark['correct']): string {
  if (correct == null) return 'is-neutral';
  return correct ? 'is-right' : 'is-wrong';
}

/** The word for one answer, as far as anything was said about it. */
export function markWord({ correct }: Pick<Mark, 'correct'>, between?: string): string {
  if (correct == null) return between ?? t.question.answerNeutral;
  return correct ? t.question.answerRight : t.question.answerWrong;
}

export function overallWord(correct: boolean | null): string {
  if (correct === null) return t.question.noted;
  return correct ? t.question.right : t.question.wrong;
}

export function overallIcon(correct: boolean | null): IconName {
  if (correct === null) return 'check';
  return correct ? 'right' : 'notYet';
}

function markIcon(correct: Mark['correct']): IconName {
  if (correct == null) return 'on';
  return correct ? 'right' : 'wrong';
}
