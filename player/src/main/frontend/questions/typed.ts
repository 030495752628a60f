import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { interfaceLang, t } from '../texts.js';
import type { QuestionFields } from './fields.js';

const longest = 4000;

/** A number with its unit. What was typed stays as typed; `wired` makes the number of it. */
export function numeric({ id, question, response, answered }: QuestionFields): TemplateResult {
  return html`<p class="typed is-number">
    ${field(id, response, answered, 'decimal')}
    ${question.unit ? html`<span class="unit" id="${id}-unit">${question.unit}</span>` : nothing}
  </p>`;
}

export function shortText({ id, response, answered }: QuestionFields): TemplateResult {
  return html`<p class="typed">${field(id, response, answered, 'text')}</p>`;
}

function field(id: string, response: readonly string[], answered: QuestionFields['answered'], mode: 'decimal' | 'text'): TemplateResult {
  return html`<input
    type="text"
    inputmode=${mode}
    maxlength="200"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    aria-labelledby=${mode === 'decimal' ? `${id}-ask ${id}-unit` : `${id}-ask`}
    .value=${live(response[0] ?? '')}
    @input=${(event: Event) => answered([(event.target as HTMLInputElement).value], true)}
  />`;
}

export function longText({ id, response, answered }: QuestionFields): TemplateResult {
  const text = response[0] ?? '';
  const left = longest - text.length;
  return html`<textarea
      rows="6"
      maxlength=${longest}
      aria-labelledby="${id}-ask"
      .value=${live(text)}
      @input=${(event: Event) => answered([(event.target as HTMLTextAreaElement).value], true)}
    ></textarea>
    ${left <= 500 ? html`<p class="note" lang=${interfaceLang}>${t.question.charactersLeft(left)}</p>` : nothing}`;
}
