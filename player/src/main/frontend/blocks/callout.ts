import { html, type TemplateResult } from 'lit';
import { content } from '../content-html.js';
import type { CalloutBlock } from '../host.js';
import { icon } from '../icons.js';
import { interfaceLang, t } from '../texts.js';

export function callout(block: CalloutBlock): TemplateResult {
  return html`<div class="callout tone-${block.tone}">
    <p class="callout-tone" lang=${interfaceLang}>${icon(block.tone)}<span>${t.tones[block.tone]}</span></p>
    <h2 class="callout-title">${block.title}</h2>
    ${content(block.html)}
  </div>`;
}
