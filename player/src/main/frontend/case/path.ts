import { html, nothing, svg, type TemplateResult } from 'lit';
import { content, inline } from '../content-html.js';
import type { CaseState } from '../host.js';
import { interfaceLang, t } from '../texts.js';

/** The way so far: a small map for the eye, and the same as a list to read back. */
export function pathSoFar(state: CaseState, lang: string): TemplateResult | typeof nothing {
  const { path } = state;
  if (path.length === 0) return nothing;
  return html`<section class="path" aria-labelledby="path-title">
    <h2 id="path-title">${t.case.path}</h2>
    ${map(state)}
    <details class="description">
      <summary>${t.case.readBack(path.length)}</summary>
      <ol class="path-steps" lang=${lang}>
        ${path.map(
          (step) => html`<li>
            <p class="path-scene">${step.title}</p>
            <p class="path-chosen"><span lang=${interfaceLang}>${t.case.youChose}</span> ${inline(step.decision)}</p>
            ${content(step.consequence)}
            <div class="path-idea"><span class="path-label" lang=${interfaceLang}>${t.case.idea}</span> ${content(step.idea)}</div>
          </li>`,
        )}
      </ol>
    </details>
  </section>`;
}

const stride = 64;
const middle = 32;

/** Stops on a line that sways a little, with the ways not taken branching off. */
function map({ path, scene }: CaseState): TemplateResult {
  const width = 2 * 24 + path.length * stride;
  const at = (index: number): { x: number; y: number } => ({ x: 24 + index * stride, y: middle + (index % 2 ? 9 : -7) });
  const end = at(path.length);
  return html`<svg class="map" viewBox="0 0 ${width} 64" width=${width} height="64" aria-hidden="true" focusable="false">
    ${path.map((_, index) => {
      const from = at(index);
      const to = at(index + 1);
      const side = index % 2 ? -1 : 1;
      return svg`<path class="map-other" d="M${from.x} ${from.y}q18 ${side * 4} 26 ${side * 22}"/>
        <path class="map-way" d="M${from.x} ${from.y}C${from.x + 26} ${from.y} ${to.x - 26} ${to.y} ${to.x} ${to.y}"/>`;
    })}
    ${path.map((_, index) => svg`<circle class="map-stop" cx=${at(index).x} cy=${at(index).y} r="7"/>`)}
    ${scene.ending
      ? svg`<rect class="map-end" x=${end.x - 8} y=${end.y - 8} width="16" height="16" rx="2" transform="rotate(45 ${end.x} ${end.y})"/>`
      : svg`<circle class="map-here" cx=${end.x} cy=${end.y} r="8"/>`}
  </svg>`;
}

/** Which endings were found, and how many are still to be found. */
export function endingsFound({ endings }: CaseState): TemplateResult {
  const { found, of } = endings;
  return html`<div class="endings">
    <p lang=${interfaceLang}>
      <strong>${t.case.endings(found.length, of)}</strong> ${found.length < of ? t.case.endingsLeft : t.case.endingsAll}
    </p>
    <ul>
      ${found.map((ending) => html`<li>${ending.title}</li>`)}
    </ul>
  </div>`;
}
