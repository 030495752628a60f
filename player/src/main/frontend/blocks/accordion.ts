import { html, nothing, type TemplateResult } from 'lit';
import { content } from '../content-html.js';
import type { Section, SectionsBlock } from '../host.js';

/** Sections that open where they stand, each on its own. */
export function accordion({ intro, sections }: SectionsBlock): TemplateResult {
  return html`${intro ? html`<div class="intro">${content(intro)}</div>` : nothing}${foldedSections(sections)}`;
}

export function foldedSections(sections: Section[]): TemplateResult {
  return html`<div class="accordion">
    ${sections.map(
      (section) => html`<details class="fold">
        <summary><h2 class="fold-title">${section.title}</h2></summary>
        <div class="fold-text rich-text">${content(section.html)}</div>
      </details>`,
    )}
  </div>`;
}
