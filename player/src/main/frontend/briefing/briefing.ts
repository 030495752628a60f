import { html, nothing, type TemplateResult } from 'lit';
import { onwards } from '../chrome/onwards.js';
import { content } from '../content-html.js';
import { dayText } from '../day.js';
import type { ActivityKind, Briefing, Delivery } from '../host.js';
import { icon, type IconName } from '../icons.js';
import { interfaceLang, t } from '../texts.js';
import { materialList } from './materials.js';
import { briefingSection } from './sections.js';

/** What will happen in an activity away from this page: when, how long, how to prepare, what comes in which order. */
export function briefingPage(delivery: Delivery): TemplateResult {
  const { activity, lang, briefing } = delivery;
  return html`<article class="briefing">
    <header class="lesson-head">
      <p class="kind">${icon(icons[activity.kind] ?? 'example')}<span>${t.briefing.kinds[activity.kind]}</span></p>
      <h1 id="title" tabindex="-1" lang=${lang}>${activity.title}</h1>
      ${briefing ? facts(delivery, briefing) : nothing}
    </header>
    ${briefing
      ? html`<section class="rich-text" lang=${lang}>
            <h2 lang=${interfaceLang}>${t.briefing.about}</h2>
            ${content(briefing.about)}
          </section>
          ${briefing.prepare ? prepare(briefing.prepare, lang) : nothing} ${briefing.sections.map((section) => briefingSection(section, lang))}
          ${materialList(briefing.materials, delivery)} ${delivery.next ? nothing : html`<p class="end-on">${onwards(delivery, true)}</p>`}`
      : nothing}
  </article>`;
}

const icons: Partial<Record<ActivityKind, IconName>> = {
  workshop: 'people',
  intervision: 'people',
  'coaching-talk': 'example',
  assignment: 'try',
  survey: 'pencil',
};

function facts({ activity }: Delivery, { opens }: Briefing): TemplateResult {
  return html`<ul class="facts">
    ${opens ? html`<li>${icon('day')}<span>${t.briefing.opens(dayText(opens))}</span></li>` : nothing}
    <li>${icon('clock')}<span>${t.minutes(activity.minutes)}</span></li>
    <li>${icon('right')}<span>${t.briefing.optional}</span></li>
  </ul>`;
}

function prepare(text: string, lang: string): TemplateResult {
  return html`<section class="callout tone-try">
    <p class="callout-tone">${icon('pencil')}<span>${t.briefing.prepare}</span></p>
    <div lang=${lang}>${content(text)}</div>
  </section>`;
}
