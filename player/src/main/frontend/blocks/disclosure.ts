import { html, type TemplateResult } from 'lit';
import { content } from '../content-html.js';
import type { Html } from '../host.js';
import { interfaceLang } from '../texts.js';

/** What not everybody needs, one press away, and open in print. */
export function disclosure(label: string, text: Html): TemplateResult {
  return html`<details class="description">
    <summary lang=${interfaceLang}>${label}</summary>
    <div>${content(text)}</div>
  </details>`;
}
