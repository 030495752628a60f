import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../announce.js';
import { inline, plain, shortened } from '../content-html.js';
import type { Answer, Feedback } from '../host.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import { interfaceLang, t } from '../texts.js';
import { CardDrag } from './card-drag.js';
import { answerMark, tone } from './feedback.js';
import type { QuestionFields } from './fields.js';
import { joined, pairsOf } from './pairs.js';

/** Things into bins, as many as one likes in each. */
export function sorting({ id, question, response, feedback, answered }: QuestionFields): TemplateResult {
  return html`<regie-placing
    .name=${id}
    .cards=${question.sources ?? []}
    .places=${question.targets ?? []}
    .placed=${pairsOf(response)}
    .feedback=${feedback}
    @placed=${(event: CustomEvent<Map<string, string>>) => answered(wire(question.sources, event.detail))}
  ></regie-placing>`;
}

/** A right-hand card to each left-hand place; each place holds one. */
export function matching({ id, question, response, feedback, answered }: QuestionFields): TemplateResult {
  const swapped = (pairs: Map<string, string>): Map<string, string> => new Map([...pairs].map(([a, b]) => [b, a]));
  return html`<regie-placing
    .name=${id}
    .cards=${question.targets ?? []}
    .places=${question.sources ?? []}
    .placed=${swapped(pairsOf(response))}
    .feedback=${feedback}
    .single=${true}
    @placed=${(event: CustomEvent<Map<string, string>>) => answered(wire(question.sources, swapped(event.detail)))}
  ></regie-placing>`;
}

function wire(sources: Answer[] | undefined, pairs: Map<string, string>): string[] {
  return (sources ?? []).flatMap(({ id }) => (pairs.has(id) ? [joined(id, pairs.get(id) ?? '')] : []));
}

/**
 * Cards to put in places. Three ways, all the same: tap a card and then its place; drag it; or with the keyboard, Enter
 * on a card, arrow keys to the place, Enter again, Escape to let go. Fires `placed` with the place of each placed card.
 */
class RegiePlacing extends LightElement {
  static override properties = {
    name: {},
    cards: { attribute: false },
    places: { attribute: false },
    placed: { attribute: false },
    feedback: { attribute: false },
    single: { attribute: false },
    held: { state: true },
  };

  declare name: string;
  declare cards: Answer[];
  declare places: Answer[];
  /** Place by card. */
  declare placed: Map<string, string>;
  declare feedback: Feedback | null;
  /** One card per place; then the feedback is the place's. */
  declare single: boolean;
  declare held: string | null;
  readonly #drag = new CardDrag(this, (card, place) => this.#put(card, place));

  constructor() {
    super();
    this.single = false;
    this.held = null;
  }

  protected override render(): TemplateResult {
    const pool = this.cards.filter((card) => !this.placed.has(card.id));
    return html`<div class="placing ${this.single ? 'is-matching' : 'is-sorting'} ${this.held ? 'is-holding' : ''}" @keydown=${(event: KeyboardEvent) => this.#key(event)}>
      <ul class="places">
        ${this.places.map((place) => this.#place(place))}
      </ul>
      <div class="pool" data-place="">
        <p class="pool-name" lang=${interfaceLang}>${pool.length > 0 ? t.placing.pool(pool.length) : t.placing.empty}</p>
        ${pool.length > 0 ? this.#cardList(pool) : nothing}
        ${this.held && this.placed.has(this.held) ? this.#here('', t.placing.back) : nothing}
      </div>
    </div>`;
  }

  #place(place: Answer): TemplateResult {
    const here = this.cards.filter((card) => this.placed.get(card.id) === place.id);
    const mark = this.single ? this.feedback?.answers[place.id] : undefined;
    const full = this.single && here.length > 0;
    return html`<li class="place ${mark ? tone(mark.correct) : ''}" data-place=${place.id} @click=${(event: Event) => this.#tapped(event, place.id)}>
      <p class="place-name" id="${this.name}-${place.id}">${inline(place.html)}</p>
      <div class="place-cards">
        ${here.length > 0 ? this.#cardList(here, `${this.name}-${place.id}`) : nothing}
        ${this.held && this.placed.get(this.held) !== place.id
          ? this.#here(place.id, full ? t.placing.instead : t.placing.here)
          : here.length === 0
            ? html`<p class="place-empty" lang=${interfaceLang}>${t.placing.nothing}</p>`
            : nothing}
      </div>
      ${mark ? html`<div class="choice-feedback">${answerMark(mark)}</div>` : nothing}
    </li>`;
  }

  #cardList(cards: Answer[], labelledBy?: string): TemplateResult {
    return html`<ul class="cards" aria-labelledby=${labelledBy ?? nothing}>
      ${repeat(
        cards,
        (card) => card.id,
        (card) => this.#card(card),
      )}
    </ul>`;
  }

  #card(card: Answer): TemplateResult {
    const mark = this.single ? undefined : this.feedback?.answers[card.id];
    const held = this.held === card.id;
    return html`<li class="card-item ${mark ? tone(mark.correct) : ''}">
      <button
        type="button"
        class="card"
        data-card=${card.id}
        aria-pressed=${held}
        @pointerdown=${(event: PointerEvent) => this.#drag.start(event, card.id)}
        @click=${(event: MouseEvent) => this.#take(event, card.id)}
      >
        <span class="card-grip" aria-hidden="true">${icon('grip')}</span><span class="card-text">${inline(card.html)}</span>
      </button>
      ${mark ? html`<div class="choice-feedback">${answerMark(mark)}</div>` : nothing}
    </li>`;
  }

  #here(place: string, word: string): TemplateResult {
    const name = place ? this.#text(this.places, place) : '';
    return html`<button type="button" class="place-here" data-here=${place} @click=${(event: Event) => this.#tapped(event, place)}>
      <span aria-hidden="true">${word}</span><span class="visually-hidden">${name ? `${word}: ${name}` : word}</span>
    </button>`;
  }

  #take(event: MouseEvent, card: string): void {
    event.stopPropagation();
    if (this.#drag.justDropped) return;
    // A tap on a card in another place, while holding one, means that place.
    const place = this.placed.get(card);
    if (this.held && this.held !== card && place && this.placed.get(this.held) !== place) {
      this.#put(this.held, place);
      return;
    }
    this.held = this.held === card ? null : card;
    if (!this.held) return;
    announce(t.placing.held(this.#text(this.cards, card)));
    // By keyboard the focus goes along to the places.
    if (event.detail === 0) void this.updateComplete.then(() => this.#heres()[0]?.focus());
  }

  #tapped(event: Event, place: string): void {
    event.stopPropagation();
    if (this.#drag.justDropped || !this.held) return;
    this.#put(this.held, place, (event as MouseEvent).detail === 0);
  }

  #put(card: string, place: string, byKeyboard = false): void {
    const placed = new Map(this.placed);
    if (this.single) for (const [other, at] of placed) if (at === place) placed.delete(other);
    if (place) placed.set(card, place);
    else placed.delete(card);
    this.placed = placed;
    this.held = null;
    const left = this.cards.length - placed.size;
    announce(place ? t.placing.put(this.#text(this.cards, card), this.#text(this.places, place), left) : t.placing.tookBack(this.#text(this.cards, card)));
    this.dispatchEvent(new CustomEvent('placed', { detail: placed }));
    if (byKeyboard) void this.updateComplete.then(() => this.#focusNext(card));
  }

  #focusNext(card: string): void {
    const next = this.querySelector<HTMLElement>('.pool .card') ?? this.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"]`);
    next?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.held) {
      const card = this.held;
      this.held = null;
      announce(t.placing.letGo);
      void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"]`)?.focus());
      return;
    }
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const among = (event.target as HTMLElement).matches('.place-here') ? this.#heres() : [...this.querySelectorAll<HTMLElement>('.card')];
    const index = among.indexOf(event.target as HTMLElement);
    if (!by || index < 0) return;
    event.preventDefault();
    among[(index + by + among.length) % among.length]?.focus();
  }

  #heres(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.place-here')];
  }

  #text(among: Answer[], id: string): string {
    return shortened(plain(among.find((each) => each.id === id)?.html ?? ''), 60);
  }
}

customElements.define('regie-placing', RegiePlacing);
