import { html, type TemplateResult } from 'lit';
import { content } from '../content-html.js';
import type { QuoteBlock } from '../host.js';

export function quote(block: QuoteBlock): TemplateResult {
  return html`<figure class="quote">
    <blockquote>${content(block.html)}</blockquote>
    <figcaption>${block.by}</figcaption>
  </figure>`;
}
