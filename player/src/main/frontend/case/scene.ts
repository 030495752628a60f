import { html, nothing, type TemplateResult } from 'lit';
import { onwards } from '../chrome/onwards.js';
import { content, inline } from '../content-html.js';
import type { CaseState, Decision, Delivery, Html, Scene } from '../host.js';
import { icon } from '../icons.js';
import { interfaceLang, t } from '../texts.js';
import type { Taken } from './case.js';
import { endingsFound } from './path.js';

export interface ScenePage {
  scene: Scene;
  /** The decision that is on its way; empty if none is. */
  busy: string;
  decide(decision: Decision): void;
}

/** Where one is and what happens, then what one could say or do. */
export function scenePage({ scene, busy, decide }: ScenePage): TemplateResult {
  return html`<section class="scene-page" aria-labelledby="scene-title">
    ${told(scene)}
    <h3 class="turn-to-you" lang=${interfaceLang}>
      <span class="now-you">${icon('pencil')}<span>${t.yourTurn}</span></span> <span>${t.case.whatNow}</span>
    </h3>
    <ul class="decisions">
      ${scene.decisions.map(
        (decision) => html`<li>
          <button type="button" class="decision" aria-disabled=${busy !== ''} ?data-chosen=${busy === decision.id} @click=${() => decide(decision)}>
            <span>${inline(decision.html)}</span>${icon('on')}
          </button>
        </li>`,
      )}
    </ul>
  </section>`;
}

export interface ConsequencePage {
  taken: Taken;
  explain(): void;
  goOn(): void;
}

/** What happens comes first and alone; the idea behind it when one has taken that in. */
export function consequencePage({ taken, explain, goOn }: ConsequencePage): TemplateResult {
  return html`<section class="scene-page" aria-labelledby="consequence-title">
    <div class="taken">
      <p class="taken-label" lang=${interfaceLang}>${t.case.youChose}</p>
      <div>${content(taken.decision)}</div>
    </div>
    <h2 class="consequence" id="consequence-title" tabindex="-1" lang=${interfaceLang}>${t.case.whatHappens}</h2>
    <div class="rich-text consequence-text">${content(taken.consequence)}</div>
    ${taken.explained ? idea(taken.idea) : nothing}
    <p class="actions" lang=${interfaceLang}>
      ${taken.explained
        ? html`<button type="button" class="button" @click=${goOn}><span>${t.case.goOn}</span>${icon('on')}</button>`
        : html`<button type="button" class="button" @click=${explain}>${t.case.explain}</button>`}
    </p>
  </section>`;
}

export interface EndingPage {
  state: CaseState;
  delivery: Delivery;
  busy: boolean;
  again(): void;
}

export function endingPage({ state, delivery, busy, again }: EndingPage): TemplateResult {
  return html`<section class="scene-page is-ending" aria-labelledby="scene-title">
    <p class="ending-label" lang=${interfaceLang}>${icon('try')}<span>${t.case.ending}</span></p>
    ${told(state.scene)} ${state.scene.idea ? idea(state.scene.idea) : nothing} ${endingsFound(state)}
    <p class="actions" lang=${interfaceLang}>
      ${onwards(delivery, true)}
      <button type="button" class="button is-quiet" aria-disabled=${busy} @click=${() => busy || again()}>${t.case.again}</button>
    </p>
  </section>`;
}

function told(scene: Scene): TemplateResult {
  return html`<p class="place-line">${icon('place')}<span>${scene.place}</span></p>
    <h2 class="scene-title" id="scene-title" tabindex="-1">${scene.title}</h2>
    <div class="rich-text">${content(scene.html)}</div>`;
}

function idea(text: Html): TemplateResult {
  return html`<div class="callout tone-idea idea" tabindex="-1">
    <p class="callout-tone" lang=${interfaceLang}>${icon('idea')}<span>${t.case.idea}</span></p>
    ${content(text)}
  </div>`;
}
