import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ActivityKind, Station } from '../host.js';

const round = svg`<circle cx="16" cy="16" r="13"/>`;
const square = svg`<rect x="4" y="4" width="24" height="24" rx="6"/>`;
const forked = svg`<path d="M16 2 30.5 12.5 25 29.5H7L1.5 12.5z"/>`;
const meeting = svg`<path d="M16 1.5 30.5 16 16 30.5 1.5 16z"/>`;
const atWork = svg`<path d="M8.5 3h15L31 16l-7.5 13h-15L1 16z"/>`;

/** As on the learner's home: what one does alone is round; a test, a case, a talk with others and practice at work have shapes of their own. */
const shapes: Partial<Record<ActivityKind, SVGTemplateResult>> = {
  assessment: square,
  case: forked,
  workshop: meeting,
  intervision: meeting,
  'coaching-talk': meeting,
  assignment: atWork,
};

const glyphs = {
  done: svg`<path class="glyph" d="m10.5 16.5 4 4 7.5-8.5"/>`,
  now: svg`<circle class="glyph" cx="16" cy="16" r="4.5"/>`,
  later: nothing,
};

export function stationMark({ kind, state }: Station): TemplateResult {
  return html`<svg class="station-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">${shapes[kind] ?? round}${glyphs[state]}</svg>`;
}
