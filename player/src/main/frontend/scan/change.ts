import { html, svg, type TemplateResult } from 'lit';
import { inline } from '../content-html.js';
import type { Scan } from '../host.js';
import { interfaceLang, t } from '../texts.js';

export interface Change extends Scan {
  earlier: Record<string, number>;
}

/** What changed per statement: a ring for then, a dot for now, a line between them; and the same in words. */
export function changeDrawing({ statements, labels, values, earlier }: Change, lang: string): TemplateResult {
  return html`<h3>${t.scan.change}</h3>
    <p class="scan-private note">${t.scan.onlyYou}</p>
    <p class="scan-key note" aria-hidden="true">
      ${key(svg`<circle class="then" cx="8" cy="8" r="5.5"/>`)}<span>${t.scan.then}</span> ${key(svg`<circle class="now" cx="8" cy="8" r="6.5"/>`)}<span
        >${t.scan.now}</span
      >
    </p>
    <ul class="changes" lang=${lang}>
      ${statements.map(({ id, html: text }) => {
        const now = values[id] ?? 0;
        const then = earlier[id];
        return html`<li class="change">
          <p class="change-text">${inline(text)}</p>
          ${scale(then, now)}
          <p class="change-words"><span lang=${interfaceLang}>${words(then, now)}</span> ${between(labels, then, now)}</p>
        </li>`;
      })}
    </ul>`;
}

function key(sign: unknown): TemplateResult {
  return html`<svg class="change-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${sign}</svg>`;
}

const x = (value: number): number => 14 + (value - 1) * 48;

function scale(then: number | undefined, now: number): TemplateResult {
  return html`<svg class="change-scale" viewBox="0 0 220 28" aria-hidden="true" focusable="false">
    <path class="rail" d="M14 14h192" />
    ${[1, 2, 3, 4, 5].map((step) => svg`<path class="tick" d="M${x(step)} 9v10"/>`)}
    ${then && then !== now ? svg`<path class="moved" d="M${x(then)} 14H${x(now)}"/>` : ''}
    ${then ? svg`<circle class="then" cx=${x(then)} cy="14" r=${then === now ? 10.5 : 6.5}/>` : ''}
    <circle class="now" cx=${x(now)} cy="14" r="7" />
  </svg>`;
}

function words(then: number | undefined, now: number): string {
  if (!then) return t.scan.onlyNow;
  if (then === now) return t.scan.same;
  return now > then ? t.scan.more(now - then) : t.scan.less(then - now);
}

function between(labels: string[], then: number | undefined, now: number): string {
  const current = labels[now - 1] ?? '';
  if (!then || then === now) return `“${current}”`;
  return `“${labels[then - 1] ?? ''}” → “${current}”`;
}
