import { html, type TemplateResult } from 'lit';
import { content } from '../content-html.js';
import type { RichTextBlock } from '../host.js';

export function richText(block: RichTextBlock): TemplateResult {
  return html`<div class="rich-text">${content(block.html)}</div>`;
}
