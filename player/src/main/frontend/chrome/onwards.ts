import { html, type TemplateResult } from 'lit';
import type { Delivery } from '../host.js';
import { dayText } from '../day.js';
import { icon } from '../icons.js';
import { t } from '../texts.js';
import { activityAddress, homeAddress } from './addresses.js';

/** The way on: the next station, or home after the last one. Loud only when it is the next thing to do. */
export function onwards({ next, lang, station }: Delivery, loud: boolean): TemplateResult {
  const style = loud ? 'button on' : 'button is-quiet on';
  if (!next) return html`<a class=${style} href=${homeAddress()}><span>${t.backToCourse}</span></a>`;
  const opens = next.opens ?? station.stations.find((stop) => stop.id === next.id)?.opens;
  if (opens) {
    return html`<span class="not-open-yet">
      <span class="note">${t.opensOn(next.title, dayText(opens))}</span>
      <a class=${style} href=${homeAddress()}><span>${t.backToCourse}</span></a>
    </span>`;
  }
  return html`<a class=${style} href=${activityAddress(next.id)} aria-label=${t.goOnTo(next.title)}>
    <span class="on-long">${goOnTo(next.title, lang)}</span><span class="on-short">${t.onwards}</span>${icon('on')}
  </a>`;
}

function goOnTo(title: string, lang: string): TemplateResult {
  const [before, after] = t.goOnTo('\u0000').split('\u0000');
  return html`${before}<span lang=${lang}>${title}</span>${after}`;
}
