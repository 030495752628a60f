import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery, Lang, SaveState } from '../host.js';
import { icon } from '../icons.js';
import { t } from '../texts.js';
import { activityAddress, homeAddress } from './addresses.js';
import { onwards } from './onwards.js';
import { stationMark } from './station-mark.js';

export interface BarState {
  delivery: Delivery;
  save: SaveState;
  done: boolean;
  missing: string[];
  switchTo(lang: Lang): void;
}

export function topBar({ delivery, save, switchTo }: BarState): TemplateResult {
  const { activity, course, lang, station } = delivery;
  return html`<header class="top-bar">
    <a class="bar-back" href=${homeAddress()} aria-label=${t.backTo(course.title)}>
      ${icon('back')}<span class="bar-course" lang=${lang}>${course.title}</span>
    </a>
    <p class="bar-title">
      <span class="bar-name" lang=${lang}>${activity.title}</span>
      <span class="bar-sub"><span>${t.stationOf(station.index, station.count)}</span>${saveText(delivery, save)}</span>
    </p>
    ${delivery.languages.length > 1 ? languages(delivery, switchTo) : nothing}
  </header>`;
}

function saveText(delivery: Delivery, save: SaveState): TemplateResult | typeof nothing {
  if (delivery.mode === 'browse') return html`<span class="save">${t.previewShort}</span>`;
  const text = saveWords(save);
  if (!text) return nothing;
  const trouble = save.kind === 'offline' || save.kind === 'signed-out' || save.kind === 'refused';
  return html`<span class="save ${trouble ? 'is-trouble' : ''}">${save.kind === 'saved' ? icon('check') : trouble ? icon('offline') : nothing}${text}</span>`;
}

function saveWords({ kind, unsaved }: SaveState): string {
  if (kind === 'offline') return t.save.offline(unsaved);
  return kind === 'signed-out' ? t.save.signedOut : t.save[kind];
}

function languages(delivery: Delivery, switchTo: (lang: Lang) => void): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${t.contentLanguage}>
    ${delivery.languages.map(
      (lang) => html`<button
        type="button"
        lang=${lang}
        aria-pressed=${lang === delivery.lang}
        @click=${() => lang !== delivery.lang && switchTo(lang)}
      >
        <span aria-hidden="true">${lang.toUpperCase()}</span><span class="visually-hidden">${t.languageNames[lang]}</span>
      </button>`,
    )}
  </div>`;
}

/** More stations than fit on one line of a telephone. */
const many = 9;

/** The course as a line of stations, each with the shape of its kind. */
export function stationLine({ station, lang }: Delivery): TemplateResult {
  return html`<nav class="stations ${station.stations.length > many ? 'is-long' : ''}" aria-label=${t.stations}>
    <ol>
      ${station.stations.map((stop) => {
        const words = html`${stationMark(stop)}
          <span class="visually-hidden"><span lang=${lang}>${stop.title}</span>, ${t.stationState[stop.state]}</span>`;
        const label = `${stop.title}, ${t.stationState[stop.state]}`;
        return html`<li class="is-${stop.state}">
          ${stop.state === 'done'
            ? html`<a href=${activityAddress(stop.id)} title=${label}>${words}</a>`
            : html`<span title=${label} aria-current=${stop.state === 'now' ? 'step' : nothing}>${words}</span>`}
        </li>`;
      })}
    </ol>
  </nav>`;
}

export function bottomBar({ delivery, done, missing }: BarState): TemplateResult {
  const before = delivery.station.stations[delivery.station.index - 2];
  const first = missing[0];
  return html`<nav class="bottom-bar" aria-label=${t.goOn}>
    ${before && !before.opens
      ? html`<a class="button is-plain bar-previous" href=${activityAddress(before.id)} aria-label=${t.previousTo(before.title)}>
          ${icon('back')}<span>${t.previous}</span>
        </a>`
      : html`<span></span>`}
    ${!done && first
      ? html`<a class="bar-missing" href="#${first}">${t.stillShort(missing.length)}</a>`
      : html`<span></span>`}
    ${onwards(delivery, done)}
  </nav>`;
}
