import { html, nothing, type TemplateResult } from 'lit';
import { onwards } from '../chrome/onwards.js';
import { content } from '../content-html.js';
import type { AttemptResult, Delivery, Item } from '../host.js';
import { icon } from '../icons.js';
import { interfaceLang, t } from '../texts.js';
import { gapsAsDots, given } from '../questions/given.js';
import { overallIcon, tone } from '../questions/feedback.js';
import { percent } from './percent.js';

export interface ResultPage {
  delivery: Delivery;
  result: AttemptResult;
  items: Item[];
  responses: Record<string, string[]>;
  busy: boolean;
  note: string;
  again(): void;
}

export function resultPage(page: ResultPage): TemplateResult {
  const { delivery, result, busy, again } = page;
  const mayRetry = result.attemptsLeft !== 0;
  // Answers that are partly right, and items that weigh more, make it other than the share of right ones.
  const need = percent(result.scaled) === percent(result.right / result.of) ? t.test.need : t.test.needPartly;
  return html`<section class="test-result">
    <div class="verdict-panel ${result.passed ? 'is-right' : 'is-wrong'}">
      <h1 id="title" tabindex="-1">${icon(result.passed ? 'right' : 'notYet')}<span>${result.passed ? t.test.passed : t.test.failed}</span></h1>
      <p class="score">${t.test.score(result.right, result.of)} ${need(percent(result.scaled), percent(result.mastery))}</p>
      <p>${result.passed ? t.test.passedText : mayRetry ? t.test.failedText : t.test.noneLeft}</p>
      ${mayRetry && !result.passed && result.attemptsLeft !== null ? html`<p>${t.test.attempts(result.attemptsLeft)}</p>` : nothing}
      <p class="actions">
        ${result.passed ? onwards(delivery, true) : nothing}
        ${mayRetry
          ? html`<button type="button" class="button ${result.passed ? 'is-quiet' : ''}" aria-disabled=${busy} @click=${() => busy || again()}>${t.test.retry}</button>`
          : nothing}
      </p>
      <p class="note" role="status">${page.note}</p>
    </div>
    <h2>${t.test.perQuestion}</h2>
    <ol class="marks" lang=${delivery.lang}>
      ${result.items.map((mark) => markedItem(page, mark))}
    </ol>
  </section>`;
}

function markedItem({ items, responses }: ResultPage, mark: AttemptResult['items'][number]): TemplateResult | typeof nothing {
  const item = items.find((each) => each.id === mark.id);
  if (!item) return nothing;
  return html`<li class="mark ${tone(mark.correct)}" lang=${item.lang ?? nothing}>
    <p class="verdict" lang=${interfaceLang}>${icon(overallIcon(mark.correct))}${word(mark.correct)}</p>
    <div class="mark-prompt">${content(gapsAsDots(item.prompt))}</div>
    <p class="mark-given"><span lang=${interfaceLang}>${t.test.yourAnswer}:</span></p>
    ${given(item, responses[item.id] ?? [], mark.said)}
    ${mark.html ? html`<div class="mark-text">${content(mark.html)}</div>` : nothing}
  </li>`;
}

function word(correct: boolean | null): string {
  if (correct === null) return t.test.unjudged;
  return correct ? t.test.right : t.test.wrong;
}
