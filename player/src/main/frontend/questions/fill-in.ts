import { html, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Feedback, Html } from '../host.js';
import { LightElement } from '../light-element.js';
import { t } from '../texts.js';
import type { QuestionFields } from './fields.js';
import { gapsOf, joined } from './pairs.js';

export function fillIn({ id, question, response, feedback, answered }: QuestionFields): TemplateResult {
  return html`<regie-fill-in
    .name=${id}
    .prompt=${question.prompt}
    .gaps=${question.gaps ?? []}
    .response=${response}
    .feedback=${feedback}
    @filled=${(event: CustomEvent<string[]>) => answered(event.detail, true)}
  ></regie-fill-in>`;
}

/** A text with fields in it. Fires `filled` with `gap:typed` for every gap that holds something. */
class RegieFillIn extends LightElement {
  static override properties = {
    name: {},
    prompt: {},
    gaps: { attribute: false },
    response: { attribute: false },
    feedback: { attribute: false },
  };

  declare name: string;
  declare prompt: Html;
  declare gaps: string[];
  declare response: readonly string[];
  declare feedback: Feedback | null;

  protected override render(): TemplateResult {
    return html`<div class="fill-in" @input=${() => this.#typed()}>${unsafeHTML(withFields(this.prompt, this.gaps))}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const typed = gapsOf(this.response);
    for (const field of this.#fields()) {
      const gap = field.dataset['gap'] ?? '';
      const value = typed.get(gap) ?? '';
      if (field.value.trim() !== value.trim()) field.value = value;
      fit(field);
      if (changed.has('feedback')) this.#mark(field, this.feedback?.answers[gap]?.correct);
    }
  }

  #mark(field: HTMLInputElement, correct: boolean | null | undefined): void {
    field.classList.toggle('is-right', correct === true);
    field.classList.toggle('is-wrong', correct === false);
    if (correct == null) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', String(!correct));
  }

  #typed(): void {
    const response = this.#fields()
      .filter((field) => field.value.trim())
      .map((field) => joined(field.dataset['gap'] ?? '', field.value));
    this.dispatchEvent(new CustomEvent('filled', { detail: response }));
  }

  #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }
}

/** As wide as what stands in it. */
function fit(field: HTMLInputElement): void {
  field.size = Math.min(28, Math.max(10, field.value.length + 2));
}

function withFields(prompt: Html, gaps: string[]): Html {
  return gaps.reduce(
    (text, gap, index) =>
      text.replace(
        `[[${gap}]]`,
        `<input type="text" class="gap" data-gap="${gap}" aria-label="${t.question.gap(index + 1, gaps.length)}" maxlength="200" size="10" autocomplete="off" autocapitalize="none" spellcheck="false">`,
      ),
    prompt,
  );
}

customElements.define('regie-fill-in', RegieFillIn);
