import { html, nothing, type TemplateResult } from 'lit';
import { content, inline, sceneAndQuestion, toldAndAsked } from '../content-html.js';
import type { Feedback, Question, QuestionType } from '../host.js';
import { interfaceLang, t } from '../texts.js';
import { choices } from './choices.js';
import { fillIn } from './fill-in.js';
import './ordering.js';
import { matching, sorting } from './placing.js';
import { longText, numeric, shortText } from './typed.js';

export interface QuestionFields {
  /** Unique on the page; also the name of the radio group. */
  id: string;
  question: Question;
  response: readonly string[];
  feedback: Feedback | null;
  /** With `typing`, more is likely to come at once. */
  answered(response: string[], typing?: boolean): void;
}

/** One way to answer per type; a new type is one more line here. */
const ways: Record<QuestionType, (fields: QuestionFields) => TemplateResult> = {
  'single-choice': choices,
  'multiple-choice': choices,
  'true-false': choices,
  situational: choices,
  likert: choices,
  ordering,
  matching,
  sorting,
  numeric,
  'fill-in': fillIn,
  'short-text': shortText,
  'long-text': longText,
};

/** What is asked and the answers one can give, in a fieldset; the same in a lesson and in an assessment. */
export function questionFields(fields: QuestionFields): TemplateResult {
  const { id, question } = fields;
  const way = ways[question.type];
  // The gaps of a fill-in stand within its prompt.
  if (question.type === 'fill-in') {
    return html`<fieldset class="question">
      <legend class="hint" lang=${interfaceLang}>${t.question.hint['fill-in']}</legend>
      ${way(fields)}
    </fieldset>`;
  }
  const { scene, ask } = sceneAndQuestion(question.prompt);
  const { told, asked } = toldAndAsked(ask);
  return html`
    ${scene ? html`<div class="scene">${content(scene)}</div>` : nothing}
    <fieldset class="question" aria-describedby="${id}-hint">
      <legend class="ask" id="${id}-ask">${told ? html`<span class="told">${inline(told)}</span>` : nothing}${inline(asked)}</legend>
      <p class="hint" lang=${interfaceLang} id="${id}-hint">${t.question.hint[question.type]}</p>
      ${way(fields)}
    </fieldset>
  `;
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
