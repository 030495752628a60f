import { html, nothing, type TemplateResult } from 'lit';
import { content, inline } from '../content-html.js';
import type { Answer, Html, Question } from '../host.js';
import { t } from '../texts.js';
import { pairsOf } from './pairs.js';

/** An answer that was given, to read back; below each part of it what was said to that. */
export function given(question: Question, response: string[], said: Record<string, Html>): TemplateResult {
  const lines = linesOf(question, response).map(
    ({ part, line }) => html`<li>${line}${said[part] ? html`<div class="given-said">${content(said[part])}</div>` : nothing}</li>`,
  );
  return question.type === 'ordering' ? html`<ol class="given">${lines}</ol>` : html`<ul class="given">${lines}</ul>`;
}

/** A prompt outside its question: the gaps as dots. */
export function gapsAsDots(prompt: Html): Html {
  return prompt.replace(/\[\[[^\]]+\]\]/g, '……');
}

/** A part of an answer: its id, as feedback has it, and how it reads. */
interface Part {
  part: string;
  line: unknown;
}

function linesOf(question: Question, response: string[]): Part[] {
  switch (question.type) {
    case 'matching':
    case 'sorting':
      return [...pairsOf(response)].map(([part, to]) => ({ part, line: html`${words(question.sources, part)} → ${words(question.targets, to)}` }));
    case 'fill-in':
      return [...pairsOf(response)].map(([part, line]) => ({ part, line }));
    case 'numeric':
      return response.map((part) => ({ part, line: question.unit ? `${part} ${question.unit}` : part }));
    case 'short-text':
    case 'long-text':
      return response.map((part) => ({ part, line: html`<span class="written">${part}</span>` }));
    case 'true-false':
      return response.map((part) => ({ part, line: part === 'true' ? t.question.true : t.question.false }));
    default:
      return response.map((part) => ({ part, line: words(question.answers, part) }));
  }
}

function words(among: Answer[] | undefined, id: string): unknown {
  return inline(among?.find((answer) => answer.id === id)?.html ?? '');
}
