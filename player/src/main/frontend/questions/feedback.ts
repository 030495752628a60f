import { html, nothing, type TemplateResult } from 'lit';
import { content, inline, plain } from '../content-html.js';
import type { Feedback, Html } from '../host.js';
import { icon } from '../icons.js';
import { interfaceLang, t } from '../texts.js';

/** Beside a chosen answer: icon, word and explanation, so that colour is never alone. */
export function answerMark(mark: { correct?: boolean; html: Html }): TemplateResult {
  return html`<p>
    <span class="verdict" lang=${interfaceLang}>${icon(markIcon(mark.correct))}${markWord(mark.correct)}.</span>
    <span>${inline(mark.html)}</span>
  </p>`;
}

/** Under the answers: how it went as a whole. */
export function overall(feedback: Feedback): TemplateResult {
  return html`<div class="overall ${feedback.correct ? 'is-right' : 'is-wrong'}">
    <p class="verdict" lang=${interfaceLang}>${icon(feedback.correct ? 'right' : 'notYet')}${feedback.correct ? t.question.right : t.question.wrong}</p>
    ${feedback.html ? html`<div class="overall-text">${content(feedback.html)}</div>` : nothing}
  </div>`;
}

/** The same in one breath, for a screen reader. */
export function spoken(feedback: Feedback): string {
  const parts = [feedback.correct ? t.question.right : t.question.wrong];
  for (const mark of Object.values(feedback.answers)) parts.push(`${markWord(mark.correct)}: ${plain(mark.html)}`);
  if (feedback.html) parts.push(plain(feedback.html));
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

function markIcon(correct: boolean | undefined): 'right' | 'wrong' | 'on' {
  if (correct === undefined) return 'on';
  return correct ? 'right' : 'wrong';
}

function markWord(correct: boolean | undefined): string {
  if (correct === undefined) return t.question.answerNeutral;
  return correct ? t.question.answerRight : t.question.answerWrong;
}
