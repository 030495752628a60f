import { html, nothing, type TemplateResult } from 'lit';
import { content, inline } from '../content-html.js';
import type { ImageBlock } from '../host.js';
import { t } from '../texts.js';

export function image(block: ImageBlock): TemplateResult {
  const alt = block.decorative ? '' : block.alt;
  return html`<figure class="figure">
    <div class="picture"><img src=${block.src} alt=${alt} decoding="async" /></div>
    ${block.caption ? html`<figcaption>${inline(block.caption)}</figcaption>` : nothing}
    ${block.description
      ? html`<details class="description">
          <summary>${t.describe}</summary>
          <div>${content(block.description)}</div>
        </details>`
      : nothing}
  </figure>`;
}
