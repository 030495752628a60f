import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import { content, plain } from '../content-html.js';
import type { DialogueBlock, Turn } from '../host.js';
import { LightElement } from '../light-element.js';
import { interfaceLang, t } from '../texts.js';

export function dialogue(block: DialogueBlock): TemplateResult {
  return html`<regie-dialogue .block=${block}></regie-dialogue>`;
}

/** A conversation, turn by turn or all at once. */
class RegieDialogue extends LightElement {
  static override properties = {
    block: { attribute: false },
    shown: { state: true },
  };

  declare block: DialogueBlock;
  declare shown: number;

  constructor() {
    super();
    this.shown = 1;
  }

  protected override render(): TemplateResult {
    const { intro, turns } = this.block;
    const left = turns.length - this.shown;
    return html`
      ${intro ? html`<div class="intro">${content(intro)}</div>` : nothing}
      <ol class="turns">
        ${turns.map((turn, index) => this.#turn(turn, index))}
      </ol>
      <p class="question-actions" lang=${interfaceLang}>
        ${left > 0
          ? html`<button type="button" class="button" @click=${() => this.#show(this.shown + 1)}>${t.dialogue.next}</button>
              <button type="button" class="button is-plain" @click=${() => this.#show(turns.length)}>${t.dialogue.all}</button>`
          : html`<button type="button" class="button is-quiet" @click=${() => this.#show(1)}>${t.dialogue.again}</button>`}
        <span class="note">${t.dialogue.turnOf(this.shown, turns.length)}</span>
      </p>
    `;
  }

  #turn(turn: Turn, index: number): TemplateResult {
    const speaker = this.#place(turn);
    return html`<li class="turn by-${speaker % 4} ${speaker % 2 ? 'is-other' : ''}" ?hidden=${index >= this.shown}>
      <span class="speaker">${person}<span>${this.block.speakers[speaker]?.name}</span></span>
      <div class="bubble">${content(turn.html)}</div>
      ${turn.note ? html`<div class="turn-note">${content(turn.note)}</div>` : nothing}
    </li>`;
  }

  #place(turn: Turn): number {
    return Math.max(
      0,
      this.block.speakers.findIndex((speaker) => speaker.id === turn.speaker),
    );
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('shown') as number | undefined;
    if (before === undefined) return;
    if (this.shown < before) {
      this.querySelector('button')?.focus();
      return;
    }
    const news = this.block.turns.slice(before, this.shown);
    announce(news.map((turn) => `${this.block.speakers[this.#place(turn)]?.name}: ${plain(turn.html)} ${plain(turn.note ?? '')}`).join(' '));
    const first = this.querySelectorAll('.turn')[before];
    if (news.length === 1) this.querySelector('.question-actions')?.scrollIntoView({ block: 'nearest' });
    else first?.scrollIntoView({ block: 'nearest' });
    if (!this.contains(document.activeElement) || this.shown === this.block.turns.length) this.querySelector('button')?.focus({ preventScroll: true });
  }

  #show(count: number): void {
    this.shown = count;
  }
}

const person = svg`<svg class="person" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="11" r="5.5"/><path d="M5.5 28c.6-6.4 4.6-9.5 10.5-9.5s9.9 3.1 10.5 9.5z"/></svg>`;

customElements.define('regie-dialogue', RegieDialogue);
