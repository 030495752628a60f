import { html, nothing, type TemplateResult } from 'lit';
import type { Mode, SaveState } from '../host.js';
import { icon } from '../icons.js';
import { t } from '../texts.js';

export interface SignInAgain {
  note: string;
  again(): void;
}

/** Quiet bands below the top bar: what is different now and what that means for the learner's work. */
export function notices(mode: Mode, save: SaveState, signIn: SignInAgain): TemplateResult {
  return html`
    ${mode === 'browse' ? html`<p class="notice">${t.preview}</p>` : nothing}
    ${mode === 'review' ? html`<p class="notice">${t.review}</p>` : nothing}
    <div role="status">${save.kind === 'offline' ? html`<p class="notice is-trouble">${icon('offline')}<span>${t.offlineNote}</span></p>` : nothing}</div>
    <div role="alert">
      ${save.kind === 'refused' ? html`<p class="notice is-trouble">${icon('caution')}<span>${t.refusedNote}</span></p>` : nothing}
      ${save.kind === 'signed-out' ? signInAgain(signIn) : nothing}
    </div>
  `;
}

export function signInAgain({ note, again }: SignInAgain): TemplateResult {
  return html`<section class="notice is-trouble sign-in" aria-labelledby="sign-in-title">
    <h2 id="sign-in-title">${t.signIn.title}</h2>
    <p>${t.signIn.text}</p>
    <p class="actions">
      <a class="button" href="/login" target="_blank" rel="noopener">${t.signIn.link}</a>
      <button type="button" class="button is-quiet" @click=${again}>${t.signIn.again}</button>
      <span class="note">${note}</span>
    </p>
  </section>`;
}
