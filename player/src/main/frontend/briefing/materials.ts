import { html, nothing, type TemplateResult } from 'lit';
import { fileLink } from '../blocks/download.js';
import { content } from '../content-html.js';
import type { Delivery, Material } from '../host.js';
import { interfaceLang, t } from '../texts.js';

/** What to take along. Whose it is, only a preview has to say: learners get their own alone. */
export function materialList(materials: Material[], { lang, mode }: Delivery): TemplateResult | typeof nothing {
  if (materials.length === 0) return nothing;
  return html`<section class="materials">
    <h2>${t.briefing.materials}</h2>
    <ul lang=${lang}>
      ${materials.map((material) => html`<li>${one(material, mode === 'browse')}</li>`)}
    </ul>
  </section>`;
}

function one({ title, html: text, href, fileName, audience }: Material, labelled: boolean): TemplateResult {
  return html`${labelled ? html`<p class="audience" lang=${interfaceLang}>${t.briefing.for(audience)}</p>` : nothing}
  ${href ? fileLink({ title, href, fileName }) : html`<h3>${title}</h3>`} ${text ? html`<div class="material-text">${content(text)}</div>` : nothing}`;
}
