import { html, nothing, type TemplateResult } from 'lit';
import { content } from '../content-html.js';
import type { Briefing, BriefingItem, BriefingKind } from '../host.js';
import { interfaceLang, t } from '../texts.js';

type Section = Briefing['sections'][number];

/** Agendas and steps are in an order; the rest is not. */
const ordered: ReadonlySet<BriefingKind> = new Set(['agenda', 'steps']);

export function briefingSection({ kind, title, items }: Section, lang: string): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section class="part part-${kind}">
    <h2>${t.briefing.sections[kind]}</h2>
    ${title ? html`<p class="method" lang=${lang}>${title}</p>` : nothing}
    <div lang=${lang}>${list(kind, items)}</div>
  </section>`;
}

function list(kind: BriefingKind, items: BriefingItem[]): TemplateResult {
  if (kind === 'rubric') return html`${items.map((item) => rubric(item))}`;
  const only = items[0];
  if (items.length === 1 && only && !ordered.has(kind) && !only.levels) {
    return html`${only.title ? html`<p>${only.title}</p>` : nothing}${only.html ? html`<div class="rich-text">${content(only.html)}</div>` : nothing}`;
  }
  // What an agenda says beside its titles is for who leads it; learners are not given it.
  const guided = kind === 'agenda';
  const lines = items.map((item) => html`<li>${line(item, guided)}</li>`);
  return ordered.has(kind) ? html`<ol class="steps">${lines}</ol>` : html`<ul class="points">${lines}</ul>`;
}

function line({ title, html: text, minutes, levels }: BriefingItem, guided: boolean): TemplateResult {
  return html`${title
    ? html`<p class="step-title">
        <span>${title}</span>${minutes ? html`<span class="step-minutes" lang=${interfaceLang}>${t.briefing.minutes(minutes)}</span>` : nothing}
      </p>`
    : nothing}
  ${text && guided ? html`<p class="audience" lang=${interfaceLang}>${t.briefing.guide}</p>` : nothing}
  ${text ? html`<div class="step-text">${content(text)}</div>` : nothing}
  ${levels?.length ? html`<p class="scale-words">${levels.map((level) => level.title).join(' · ')}</p>` : nothing}`;
}

/** What is looked at, from starting to strong, side by side where there is room. */
function rubric({ title, levels }: BriefingItem): TemplateResult {
  return html`<div class="rubric">
    <h3>${title}</h3>
    <dl class="levels">
      ${(levels ?? []).map(
        (level) => html`<div>
          <dt>${level.title}</dt>
          <dd>${content(level.html)}</dd>
        </div>`,
      )}
    </dl>
  </div>`;
}
