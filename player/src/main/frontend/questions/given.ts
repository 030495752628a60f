import { html, type TemplateResult } from 'lit';
import { inline } from '../content-html.js';
import type { Answer, Html, Question } from '../host.js';
import { t } from '../texts.js';
import { pairsOf } from './pairs.js';

/** An answer that was given, to read back. */
export function given(question: Question, response: string[]): TemplateResult {
  const lines = linesOf(question, response).map((line) => html`<li>${line}</li>`);
  return question.type === 'ordering' ? html`<ol class="given">${lines}</ol>` : html`<ul class="given">${lines}</ul>`;
}

/** A prompt outside its question: the gaps as dots. */
export function gapsAsDots(prompt: Html): Html {
  return prompt.replace(/\[\[[^\]]+\]\]/g, '……');
}

function linesOf(question: Question, response: string[]): unknown[] {
  switch (question.type) {
    case 'matching':
    case 'sorting':
      return [...pairsOf(response)].map(([from, to]) => html`${words(question.sources, from)} → ${words(question.targets, to)}`);
    case 'fill-in':
      return [...pairsOf(response).values()];
    case 'numeric':
      return response.map((number) => (question.unit ? `${number} ${question.unit}` : number));
    case 'short-text':
    case 'long-text':
      return response.map((text) => html`<span class="written">${text}</span>`);
    case 'true-false':
      return response.map((id) => (id === 'true' ? t.question.true : t.question.false));
    default:
      return response.map((id) => words(question.answers, id));
  }
}

function words(among: Answer[] | undefined, id: string): unknown {
  return inline(among?.find((answer) => answer.id === id)?.html ?? '');
}
