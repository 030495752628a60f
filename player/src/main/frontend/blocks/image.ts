import { html, nothing, type TemplateResult } from 'lit';
import { inline } from '../content-html.js';
import type { ImageBlock } from '../host.js';
import { t } from '../texts.js';
import { disclosure } from './disclosure.js';

export function image(block: ImageBlock): TemplateResult {
  const alt = block.decorative ? '' : block.alt;
  return html`<figure class="figure">
    <div class="picture"><img src=${block.src} alt=${alt} decoding="async" /></div>
    ${block.caption ? html`<figcaption>${inline(block.caption)}</figcaption>` : nothing}
    ${block.description ? disclosure(t.describe, block.description) : nothing}
  </figure>`;
}
