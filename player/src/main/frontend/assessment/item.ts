import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../host.js';
import { icon } from '../icons.js';
import { isAnswered, wired } from '../questions/complete.js';
import { questionFields } from '../questions/fields.js';
import { interfaceLang, t } from '../texts.js';

export interface ItemPage {
  items: Item[];
  index: number;
  responses: Record<string, string[]>;
  lang: string;
  answered(item: Item, response: string[], typing?: boolean): void;
  go(index: number): void;
  review(): void;
}

/** One item at a time, with the overview of all above it. */
export function itemPage(page: ItemPage): TemplateResult {
  const { items, index, responses, lang } = page;
  const item = items[index] as Item;
  const response = responses[item.id] ?? [];
  const last = index === items.length - 1;
  return html`<section class="test-item" data-item=${item.id}>
    ${overview(page)}
    <h1 id="title" tabindex="-1">${t.test.questionOf(index + 1, items.length)}</h1>
    <div lang=${item.lang ?? lang}>
      ${item.lang ? html`<p class="only-in" lang=${interfaceLang}>${t.onlyIn(item.lang)}</p>` : nothing}
      ${questionFields({
        id: `i-${item.id}`,
        question: item,
        response,
        feedback: null,
        answered: (given, typing) => page.answered(item, given, typing),
      })}
    </div>
    ${item.type === 'ordering' && response.length === 0
      ? html`<p><button type="button" class="button is-quiet" @click=${() => page.answered(item, wired(item, []))}>${t.order.keep}</button></p>`
      : nothing}
    <p class="actions test-steps">
      <button type="button" class="button is-plain" ?hidden=${index === 0} @click=${() => page.go(index - 1)}>${icon('back')}<span>${t.test.previous}</span></button>
      ${last
        ? html`<button type="button" class="button" @click=${page.review}><span>${t.test.toReview}</span>${icon('on')}</button>`
        : html`<button type="button" class="button" @click=${() => page.go(index + 1)}><span>${t.test.next}</span>${icon('on')}</button>`}
    </p>
  </section>`;
}

function overview({ items, index, responses, go }: ItemPage): TemplateResult {
  return html`<nav class="overview" aria-label=${t.test.overview}>
    <ol>
      ${items.map((item, place) => {
        const answered = isAnswered(item, responses[item.id] ?? []);
        return html`<li>
          <button
            type="button"
            class=${answered ? 'is-answered' : ''}
            aria-current=${place === index ? 'step' : nothing}
            aria-label="${t.test.questionOf(place + 1, items.length)}, ${answered ? t.test.answered : t.test.unanswered}"
            @click=${() => go(place)}
          >
            ${place + 1}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}
