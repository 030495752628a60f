import { html, nothing, type TemplateResult } from 'lit';
import { plain, shortened } from '../content-html.js';
import type { Item } from '../host.js';
import { gapsAsDots } from '../questions/given.js';
import { t } from '../texts.js';

export interface Review {
  items: Item[];
  unanswered: string[];
  busy: boolean;
  note: string;
  lang: string;
  go(index: number): void;
  submit(): void;
}

/** Before handing in: what is still open, and the one button that ends the attempt. */
export function review({ items, unanswered, busy, note, lang, go, submit }: Review): TemplateResult {
  const complete = unanswered.length === 0;
  return html`<section class="test-review">
    <h1 id="title" tabindex="-1">${t.test.review}</h1>
    <p>${complete ? t.test.reviewComplete : t.test.reviewMissing(unanswered.length)}</p>
    ${complete ? nothing : open(items, unanswered, lang, go)}
    <p class="actions">
      ${complete
        ? html`<button type="button" class="button is-large" aria-disabled=${busy} @click=${() => busy || submit()}>${busy ? t.test.submitting : t.test.submit}</button>`
        : nothing}
      <button type="button" class="button ${complete ? 'is-quiet' : ''}" @click=${() => go(firstOpen(items, unanswered))}>${t.test.backToQuestions}</button>
    </p>
    <p class="note" role="status">${note}</p>
  </section>`;
}

function open(items: Item[], unanswered: string[], lang: string, go: (index: number) => void): TemplateResult {
  return html`<ul class="open-items">
    ${items.map((item, index) =>
      unanswered.includes(item.id)
        ? html`<li>
            <button type="button" class="link" @click=${() => go(index)}>
              ${t.test.questionOf(index + 1, items.length)}: <span lang=${item.lang ?? lang}>${shortened(plain(gapsAsDots(item.prompt)))}</span>
            </button>
          </li>`
        : nothing,
    )}
  </ul>`;
}

function firstOpen(items: Item[], unanswered: string[]): number {
  return Math.max(
    0,
    items.findIndex((item) => unanswered.includes(item.id)),
  );
}
