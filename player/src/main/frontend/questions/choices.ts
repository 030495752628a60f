import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { inline } from '../content-html.js';
import type { Answer, Question } from '../host.js';
import { interfaceLang, t } from '../texts.js';
import { answerMark, tone } from './feedback.js';
import type { QuestionFields } from './fields.js';

/** Radio buttons or check boxes: choices, true or false, situations, and scales side by side. */
export function choices({ id, question, response, feedback, answered }: QuestionFields): TemplateResult {
  const many = question.type === 'multiple-choice';
  const toggle = (answer: string, on: boolean): void => {
    if (!many) answered([answer]);
    else answered(question.answers.map((a) => a.id).filter((a) => (a === answer ? on : response.includes(a))));
  };
  return html`<div class="choices ${question.type === 'likert' && question.answers.length <= 5 ? 'is-scale' : ''}">
    ${question.answers.map((answer) => {
      const chosen = response.includes(answer.id);
      const mark = chosen ? feedback?.answers[answer.id] : undefined;
      return html`<div class="choice ${mark ? tone(mark.correct) : ''}">
        <label>
          <input
            type=${many ? 'checkbox' : 'radio'}
            name="${id}-answer"
            .value=${answer.id}
            .checked=${live(chosen)}
            aria-describedby=${mark ? `${id}-${answer.id}-feedback` : nothing}
            @change=${(event: Event) => toggle(answer.id, (event.target as HTMLInputElement).checked)}
          />
          ${answerText(question, answer)}
        </label>
        ${mark
          ? html`<div class="choice-feedback" id="${id}-${answer.id}-feedback">
              ${answerMark(mark, question.type)}
            </div>`
          : nothing}
      </div>`;
    })}
  </div>`;
}

function answerText({ type }: Question, answer: Answer): TemplateResult {
  if (type !== 'true-false' || answer.html) return html`<span class="choice-text">${inline(answer.html)}</span>`;
  return html`<span class="choice-text" lang=${interfaceLang}>${answer.id === 'true' ? t.question.true : t.question.false}</span>`;
}
