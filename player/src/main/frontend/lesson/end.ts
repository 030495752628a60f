import { html, nothing, type TemplateResult } from 'lit';
import { plain, shortened } from '../content-html.js';
import type { Block, CalloutBlock, Delivery } from '../host.js';
import { icon } from '../icons.js';
import { t } from '../texts.js';
import { onwards } from '../chrome/onwards.js';
import { gapsAsDots } from '../questions/given.js';
import type { Progress } from './progress.js';

/** The end of a lesson: what you did, what is still open, one thing to try, and on. */
export function lessonEnd(delivery: Delivery, progress: Progress): TemplateResult {
  const attempt = delivery.blocks.findLast((block): block is CalloutBlock => block.kind === 'callout' && block.tone === 'try');
  return html`<section class="end ${progress.done ? 'is-done' : ''}" aria-labelledby="end-title">
    <h2 id="end-title">${progress.done ? html`${icon('right')}${t.end.done}` : t.end.notYet}</h2>
    ${progress.missing.length > 0 ? missing(delivery.blocks, progress.missing) : nothing}
    <h3>${t.end.did}</h3>
    ${did(delivery, progress)}
    ${attempt
      ? html`<h3>${t.end.tryAtWork}</h3>
          <p class="end-try">${icon('try')}<a href="#${attempt.id}" lang=${attempt.lang ?? delivery.lang}>${attempt.title}</a></p>`
      : nothing}
    ${progress.done ? html`<p class="end-on">${onwards(delivery, true)}</p>` : nothing}
  </section>`;
}

/** What one does rather than reads. */
const doing: ReadonlySet<Block['kind']> = new Set(['question', 'reflection', 'commitments']);

function did({ blocks }: Delivery, { seen, answered, reflected, committed }: Progress): TemplateResult {
  const read = blocks.filter((block) => seen.has(block.id) && !doing.has(block.kind)).length;
  const lines = [
    read > 0 ? t.end.read(read) : '',
    answered.size > 0 ? t.end.answered(answered.size) : '',
    reflected.size > 0 ? t.end.reflected(reflected.size) : '',
    committed.size > 0 ? t.end.committed : '',
  ].filter(Boolean);
  if (lines.length === 0) return html`<p>${t.end.nothing}</p>`;
  return html`<ul class="end-did">
    ${lines.map((line) => html`<li>${icon('check')}<span>${line}</span></li>`)}
  </ul>`;
}

function missing(blocks: Block[], ids: string[]): TemplateResult {
  const open = blocks.filter((block) => ids.includes(block.id));
  return html`<h3>${t.end.missing}</h3>
    <ul class="end-missing">
      ${open.map((block) => html`<li><a href="#${block.id}">${label(block)}</a></li>`)}
    </ul>`;
}

/** What a link to a block says: its kind and its first words. */
function label(block: Block): string {
  const words = shortened(plain(textOf(block)), 60);
  return words ? `${t.part[block.kind]}: ${words}` : t.part[block.kind];
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'rich-text':
    case 'quote':
      return block.html;
    case 'image':
      return block.caption ?? block.alt;
    case 'question':
      return gapsAsDots(block.question.prompt);
    case 'reflection':
    case 'commitments':
      return block.prompt;
    case 'accordion':
    case 'tabs':
      return block.intro ?? block.sections[0]?.title ?? '';
    case 'flip-cards':
      return block.intro ?? block.cards[0]?.front ?? '';
    case 'dialogue':
      return block.intro ?? block.turns[0]?.html ?? '';
    default:
      return block.title;
  }
}
