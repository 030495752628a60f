import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { content, inline, sceneAndQuestion, toldAndAsked } from '../content-html.js';
import type { Feedback, Question } from '../host.js';
import { interfaceLang, t } from '../texts.js';
import { answerMark } from './feedback.js';
import './ordering.js';

export interface QuestionFields {
  /** Unique on the page; also the name of the radio group. */
  id: string;
  question: Question;
  response: readonly string[];
  feedback: Feedback | null;
  answered(response: string[]): void;
}

/** The answers one can give, in a fieldset; the same in a lesson and in an assessment. */
export function questionFields(fields: QuestionFields): TemplateResult {
  const { id, question } = fields;
  const { scene, ask } = sceneAndQuestion(question.prompt);
  const { told, asked } = toldAndAsked(ask);
  return html`
    ${scene ? html`<div class="scene">${content(scene)}</div>` : nothing}
    <fieldset class="question" aria-describedby="${id}-hint">
      <legend class="ask">${told ? html`<span class="told">${inline(told)}</span>` : nothing}${inline(asked)}</legend>
      <p class="hint" lang=${interfaceLang} id="${id}-hint">${hint(question)}</p>
      ${question.type === 'ordering' ? ordering(fields) : choices(fields)}
    </fieldset>
  `;
}

function hint({ type }: Question): string {
  if (type === 'ordering') return t.question.ordering;
  return type === 'multiple-choice' ? t.question.multiple : t.question.single;
}

function choices({ id, question, response, feedback, answered }: QuestionFields): TemplateResult {
  const many = question.type === 'multiple-choice';
  const toggle = (answer: string, on: boolean): void => {
    if (!many) answered([answer]);
    else answered(question.answers.map((a) => a.id).filter((a) => (a === answer ? on : response.includes(a))));
  };
  return html`<div class="choices">
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
          <span class="choice-text">${inline(answer.html)}</span>
        </label>
        ${mark ? html`<div class="choice-feedback" id="${id}-${answer.id}-feedback">${answerMark(mark)}</div>` : nothing}
      </div>`;
    })}
  </div>`;
}

function ordering({ id, question, response, feedback, answered }: QuestionFields): TemplateResult {
  return html`<regie-ordering
    .name=${id}
    .answers=${question.answers}
    .order=${response}
    .feedback=${feedback}
    @reordered=${(event: CustomEvent<string[]>) => answered(event.detail)}
  ></regie-ordering>`;
}

export function tone(correct: boolean | undefined): string {
  if (correct === undefined) return 'is-neutral';
  return correct ? 'is-right' : 'is-wrong';
}
