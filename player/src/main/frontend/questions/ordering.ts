import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../announce.js';
import { inline, plain, shortened } from '../content-html.js';
import type { Answer, Feedback } from '../host.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import { t } from '../texts.js';
import { RowDrag } from './row-drag.js';
import { answerMark } from './feedback.js';

/**
 * A list to put in order: with buttons, arrow keys, or by dragging the grip. Fires `reordered` with the ids.
 */
export class RegieOrdering extends LightElement {
  static override properties = {
    name: {},
    answers: { attribute: false },
    order: { attribute: false },
    feedback: { attribute: false },
  };

  declare name: string;
  declare answers: Answer[];
  declare order: readonly string[];
  declare feedback: Feedback | null;
  readonly #drag = new RowDrag(this, (from, to) => this.#move(from, to));

  protected override render(): TemplateResult {
    const rows = this.#rows();
    return html`<ol class="ordering" aria-label=${t.order.list}>
      ${repeat(
        rows,
        (answer) => answer.id,
        (answer, index) => this.#row(answer, index, rows.length),
      )}
    </ol>`;
  }

  #row(answer: Answer, index: number, count: number): TemplateResult {
    const text = shortened(plain(answer.html), 60);
    const mark = this.feedback?.answers[answer.id];
    const step = (by: number) => () => this.#step(index, by);
    return html`<li class="row" data-answer=${answer.id} @keydown=${(event: KeyboardEvent) => this.#key(event, index)}>
      <span class="grip" aria-hidden="true" @pointerdown=${(event: PointerEvent) => this.#drag.start(event, index)}>${icon('grip')}</span>
      <span class="row-number" aria-hidden="true">${index + 1}</span>
      <span class="row-text">${inline(answer.html)}</span>
      <span class="row-buttons">
        <button type="button" data-by="-1" aria-label=${t.order.up(text)} aria-disabled=${index === 0} @click=${step(-1)}>
          ${icon('up')}
        </button>
        <button type="button" data-by="1" aria-label=${t.order.down(text)} aria-disabled=${index === count - 1} @click=${step(1)}>
          ${icon('down')}
        </button>
      </span>
      ${mark?.html ? html`<div class="choice-feedback">${answerMark(mark)}</div>` : nothing}
    </li>`;
  }

  #rows(): Answer[] {
    const byId = new Map(this.answers.map((answer) => [answer.id, answer]));
    const ordered = this.order.map((id) => byId.get(id)).filter((answer) => answer !== undefined);
    return ordered.length === this.answers.length ? ordered : this.answers;
  }

  #key(event: KeyboardEvent, index: number): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.#step(index, event.key === 'ArrowUp' ? -1 : 1);
  }

  #step(index: number, by: number): void {
    const button = (document.activeElement as HTMLElement | null)?.dataset['by'];
    this.#move(index, index + by, button ?? String(by));
  }

  /** With `button`, the focus follows the row that moved. */
  #move(from: number, to: number, button?: string): void {
    const rows = this.#rows();
    const moved = rows[from];
    if (!moved || to < 0 || to >= rows.length || to === from) return;
    const order = rows.map((row) => row.id);
    order.splice(from, 1);
    order.splice(to, 0, moved.id);
    const before = this.#tops();
    this.order = order;
    this.dispatchEvent(new CustomEvent('reordered', { detail: order }));
    announce(t.order.moved(shortened(plain(moved.html), 60), to + 1, rows.length));
    void this.updateComplete.then(() => {
      if (button) this.querySelector<HTMLElement>(`[data-answer="${moved.id}"] [data-by="${button}"]`)?.focus();
      this.#glide(before);
    });
  }

  #tops(): Map<string, number> {
    return new Map(this.#elements().map((row) => [row.dataset['answer'] ?? '', row.getBoundingClientRect().top]));
  }

  #glide(before: Map<string, number>): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const row of this.#elements()) {
      const shift = (before.get(row.dataset['answer'] ?? '') ?? 0) - row.getBoundingClientRect().top;
      if (shift) row.animate([{ transform: `translateY(${shift}px)` }, { transform: 'none' }], { duration: 150, easing: 'ease-out' });
    }
  }

  #elements(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li.row')];
  }
}

customElements.define('regie-ordering', RegieOrdering);
