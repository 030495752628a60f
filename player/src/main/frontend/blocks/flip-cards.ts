import { html, nothing, type TemplateResult } from 'lit';
import { content, plain, shortened } from '../content-html.js';
import type { FlipCardsBlock } from '../host.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import { interfaceLang, t } from '../texts.js';

export function flipCards(block: FlipCardsBlock): TemplateResult {
  return html`<regie-flip-cards .block=${block}></regie-flip-cards>`;
}

/** Cards to turn over. A screen reader and a printer always have both sides; turning is for the eye alone. */
class RegieFlipCards extends LightElement {
  static override properties = {
    block: { attribute: false },
    turned: { state: true },
  };

  declare block: FlipCardsBlock;
  declare turned: ReadonlySet<string>;

  constructor() {
    super();
    this.turned = new Set();
  }

  protected override render(): TemplateResult {
    const { intro, cards } = this.block;
    return html`${intro ? html`<div class="intro">${content(intro)}</div>` : nothing}
      <ul class="flip-cards">
        ${cards.map((card) => this.#card(card))}
      </ul>`;
  }

  #card(card: FlipCardsBlock['cards'][number]): TemplateResult {
    const turned = this.turned.has(card.id);
    return html`<li class="flip ${turned ? 'is-turned' : ''}">
      <div class="flip-inner" @click=${(event: Event) => this.#tapped(event, card.id, !turned)}>
        <div class="flip-side is-front">${content(card.front)}</div>
        <div class="flip-side is-back" @focusin=${() => this.#turn(card.id, true)}>
          <p class="visually-hidden" lang=${interfaceLang}>${t.flip.back}</p>
          ${content(card.back)}
        </div>
      </div>
      <button type="button" class="flip-button" aria-pressed=${turned} lang=${interfaceLang} @click=${() => this.#turn(card.id, !turned)}>
        ${icon('turn')}<span>${t.flip.turn}</span><span class="visually-hidden">: ${shortened(plain(card.front), 50)}</span>
      </button>
    </li>`;
  }

  /** The whole card turns it, except where a link is followed or text is marked. */
  #tapped(event: Event, card: string, on: boolean): void {
    if ((event.target as Element).closest('a') || getSelection()?.toString()) return;
    this.#turn(card, on);
  }

  #turn(card: string, on: boolean): void {
    const turned = new Set(this.turned);
    if (on) turned.add(card);
    else turned.delete(card);
    this.turned = turned;
  }
}

customElements.define('regie-flip-cards', RegieFlipCards);
