import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery, Word } from '../host.js';
import { icon } from '../icons.js';
import { interfaceLang, t } from '../texts.js';

/** Older browsers go to the list at the end of the lesson instead. */
const cards = 'popover' in HTMLElement.prototype;

/** The words that a lesson explains: a card for each, shown beside the word when that is pressed, and a list of them all. */
export function wordsOf({ words, lang }: Delivery): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<div lang=${lang}>
    ${cards ? words.map(card) : nothing}
    <details class="words">
      <summary lang=${interfaceLang}><h2>${t.words.title}</h2></summary>
      <dl>
        ${words.map(
          (word) => html`<div class="words-entry" lang=${word.lang ?? nothing}>
            <dt id=${`words.${word.id}`} tabindex="-1">${named(word)}</dt>
            <dd>${word.means}</dd>
          </div>`,
        )}
      </dl>
    </details>
  </div>`;
}

/** Gets the focus, so that a screen reader says it; Escape gives it back. */
function card(word: Word): TemplateResult {
  const id = idOf(word.id);
  return html`<div
    class="word-card"
    popover
    autofocus
    tabindex="-1"
    role="dialog"
    id=${id}
    aria-labelledby="${id}.name"
    aria-describedby="${id}.means"
    lang=${word.lang ?? nothing}
    @toggle=${closed}
    @focusout=${left}
  >
    <p class="word-name" id="${id}.name">${named(word)}</p>
    <p class="word-means" id="${id}.means">${word.means}</p>
    <button type="button" class="word-close" popovertarget=${id} popovertargetaction="hide" lang=${interfaceLang}>
      ${icon('close')}<span class="visually-hidden">${t.words.close}</span>
    </button>
  </div>`;
}

function named({ word, others }: Word): TemplateResult {
  return html`<dfn>${word}</dfn>${others.map(
      (other) => html` <span class="word-other" lang=${interfaceLang}>${t.words.in(other.lang)} <span lang=${other.lang}>${other.word}</span></span>`,
    )}`;
}

/** A full stop keeps it apart from the ids of blocks. */
function idOf(word: string): string {
  return `term.${word}`;
}

/** Browsers know more of popovers than the compiler does. */
type Card = HTMLElement & { showPopover(options: { source: HTMLElement }): void };

let openWhenPressed: HTMLElement | null = null;

/** A press outside an open card closes it, also a press on its own word, which is then not to open it again. */
export function pressing(event: PointerEvent): void {
  const pressed = cardAt(event);
  openWhenPressed = pressed?.matches(':popover-open') ? pressed : null;
}

export function explain(event: Event): void {
  const word = wordAt(event);
  if (!word) return;
  event.preventDefault();
  const shown = cardAt(event);
  const wasOpen = shown && shown === openWhenPressed;
  openWhenPressed = null;
  if (wasOpen) return;
  word.focus({ preventScroll: true });
  if (!shown) {
    inList(word);
    return;
  }
  // The style sheet places the card by its word; the tab key goes on from there.
  word.classList.add('is-explained');
  (shown as Card).showPopover({ source: word });
}

/** What looks like a button answers to the space bar. */
export function explainOnSpace(event: KeyboardEvent): void {
  if (event.key === ' ' && wordAt(event)) explain(event);
}

/** Another word's card may be open by now. */
function closed(event: ToggleEvent): void {
  if (event.newState !== 'closed') return;
  const { id } = event.currentTarget as HTMLElement;
  for (const word of document.querySelectorAll(`.term[href="#${id}"]`)) word.classList.remove('is-explained');
}

/** Nothing that has the focus lies beneath a card. */
function left(event: FocusEvent): void {
  const shown = event.currentTarget as HTMLElement;
  const to = event.relatedTarget as Node | null;
  if (to && !shown.contains(to) && shown.matches(':popover-open')) shown.hidePopover();
}

function inList(word: HTMLAnchorElement): void {
  const entry = document.getElementById(`words.${word.hash.slice('#term.'.length)}`);
  const list = entry?.closest('details');
  if (list) list.open = true;
  entry?.focus();
}

function wordAt(event: Event): HTMLAnchorElement | null {
  return (event.target as Element).closest<HTMLAnchorElement>('a.term');
}

function cardAt(event: Event): HTMLElement | null {
  const word = wordAt(event);
  return word && cards ? document.getElementById(word.hash.slice(1)) : null;
}
